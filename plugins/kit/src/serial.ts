/// <reference types="node" />
import { createHmac, timingSafeEqual } from "node:crypto"
import { CROCKFORD, readCrockford } from "./crockford"

/** Items of one lot are counted from 1 to this. */
export const LAST_ITEM = 0xffffff

const SERIAL = new RegExp(`^[${CROCKFORD}]{16}$`)
const HALF = 0xfff
const ROUNDS = [0, 1, 2, 3]
const TAG_BYTES = 7

/**
 * The serial of one item of a lot: 24 bits that a keyed permutation made of its number, so that nobody reads off how many
 * there are, and 56 bits of HMAC-SHA-256 over them. Nothing is stored for it: the lot's key mints and proves it.
 * @throws RangeError when `item` is not 1 to LAST_ITEM
 */
export function mintSerial(lotKey: Uint8Array, item: number): string {
  if (!Number.isInteger(item) || item < 1 || item > LAST_ITEM) throw new RangeError("item: 1 to 16777215")
  let left = item >> 12
  let right = item & HALF
  for (const round of ROUNDS) [left, right] = [right, left ^ roundOf(lotKey, round, right)]
  const number = numberBytes((left << 12) | right)
  return toText(Buffer.concat([number, tagOf(lotKey, number)]))
}

/**
 * The number of the item that a serial names, as people type it; null when it was not minted with this key. A forged one
 * costs one HMAC.
 */
export function verifySerial(lotKey: Uint8Array, serial: string): number | null {
  const text = readCrockford(serial)
  if (!SERIAL.test(text)) return null
  const bytes = toBytes(text)
  const number = bytes.subarray(0, 3)
  if (!timingSafeEqual(bytes.subarray(3), tagOf(lotKey, number))) return null
  const scrambled = number.readUIntBE(0, 3)
  let left = scrambled >> 12
  let right = scrambled & HALF
  for (const round of ROUNDS.toReversed()) [left, right] = [right ^ roundOf(lotKey, round, left), left]
  const item = (left << 12) | right
  return item === 0 ? null : item
}

const hmac = (key: Uint8Array, use: string, data: Uint8Array): Buffer =>
  createHmac("sha256", key).update(use).update(data).digest()

const tagOf = (key: Uint8Array, number: Uint8Array): Buffer => hmac(key, "tag/v1", number).subarray(0, TAG_BYTES)

const roundOf = (key: Uint8Array, round: number, half: number): number =>
  hmac(key, "permute/v1", Uint8Array.of(round, half >> 8, half & 0xff)).readUInt16BE(0) & HALF

const numberBytes = (number: number): Buffer => {
  const bytes = Buffer.alloc(3)
  bytes.writeUIntBE(number, 0, 3)
  return bytes
}

/** Ten bytes as sixteen characters of five bits. */
function toText(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString("hex")}`)
  let text = ""
  for (let i = 0; i < 16; i++, bits >>= 5n) text = (CROCKFORD[Number(bits & 31n)] ?? "") + text
  return text
}

function toBytes(text: string): Buffer {
  let bits = 0n
  for (const c of text) bits = (bits << 5n) | BigInt(CROCKFORD.indexOf(c))
  return Buffer.from(bits.toString(16).padStart(20, "0"), "hex")
}
