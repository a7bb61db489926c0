import { CROCKFORD, readCrockford } from "./crockford"
import { isLotNumber } from "./lot-number"

/** What stands for a product whose producer has no GTIN: eight characters without a meaning, never given twice. */
export type PlatformKey = string & { readonly __brand: "PlatformKey" }

/** An address of ours: a product, a lot of it, or one item of the lot. */
export type PlatformLink = { product_key: PlatformKey; lot_number: string | null; serial: string | null }

const KEY = new RegExp(`^[${CROCKFORD}]{8}$`)
const SERIAL = new RegExp(`^[${CROCKFORD}]{16}$`)
const PATH = /^\/t\/([^/?#]+)(?:\/([^/?#]+))?(?:\/([^/?#]+))?$/i

/** A key from a source of random bytes, such as node's `randomBytes`. */
export const newPlatformKey = (randomBytes: (length: number) => Uint8Array): PlatformKey =>
  Array.from(randomBytes(8), (byte) => CROCKFORD[byte & 31]).join("") as PlatformKey

/** Reads a key as people type it. Null when it is not one. */
export function parsePlatformKey(text: string): PlatformKey | null {
  const key = readCrockford(text)
  return KEY.test(key) ? (key as PlatformKey) : null
}

/** "/T/7K3M9QXZ/A1/…": the path that labels carry. @throws RangeError naming the part that is wrong */
export function formatPlatformLink({ product_key, lot_number, serial }: PlatformLink): string {
  if (!KEY.test(product_key)) throw new RangeError("product_key: eight characters")
  if (lot_number !== null && !isLotNumber(lot_number)) throw new RangeError("lot_number: 1 to 8 of A-Z and 0-9")
  if (serial !== null && (lot_number === null || !SERIAL.test(serial)))
    throw new RangeError("serial: of a lot, sixteen")
  return ["/T", product_key, lot_number, serial].filter((part) => part !== null).join("/")
}

/** Reads such a path in any case, undecoded. Null when it is none; whether the parts exist is for others to find out. */
export function parsePlatformLink(path: string): PlatformLink | null {
  const [, key = "", lot, item] = PATH.exec(path) ?? []
  const product_key = parsePlatformKey(key)
  const lot_number = lot?.toUpperCase() ?? null
  const serial = item === undefined ? null : readCrockford(item)
  if (product_key === null) return null
  if (lot_number !== null && !isLotNumber(lot_number)) return null
  return serial === null || SERIAL.test(serial) ? { product_key, lot_number, serial } : null
}
