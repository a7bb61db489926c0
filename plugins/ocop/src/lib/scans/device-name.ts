import { createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import { hashingKey } from "./hashing-key"

const RANDOM_BYTES = 10
const TAG_BYTES = 6
const NAME = /^[A-Za-z0-9_-]{22}$/

const tagOf = (random: Buffer, key: Buffer): Buffer =>
  createHmac("sha256", key).update("scan-device-name\n").update(random).digest().subarray(0, TAG_BYTES)

/** A name for a phone, 22 characters of base64url: chance, and a tag by which we know it for ours. */
export function newDeviceName(key: Buffer = hashingKey()): string {
  const random = randomBytes(RANDOM_BYTES)
  return Buffer.concat([random, tagOf(random, key)]).toString("base64url")
}

/** Whether we gave this name to a phone: names that somebody made up are no phones. */
export function isDeviceName(name: string): boolean {
  if (!NAME.test(name)) return false
  const bytes = Buffer.from(name, "base64url")
  // The last letter has bits to spare, so that one name could be spelled in several ways.
  if (bytes.toString("base64url") !== name) return false
  return timingSafeEqual(tagOf(bytes.subarray(0, RANDOM_BYTES), hashingKey()), bytes.subarray(RANDOM_BYTES))
}
