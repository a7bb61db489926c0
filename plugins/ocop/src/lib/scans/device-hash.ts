import { createHmac } from "node:crypto"
import { personalDataKeys } from "../personal-data/keys"

// What the storefront gives to a phone: 22 characters of base64url.
const DEVICE = /^[A-Za-z0-9_-]{22}$/

let known: { of: string | undefined; key: Buffer } | undefined

/** The key of hashes, read once: every scan asks for it. */
function hashingKey(): Buffer {
  const of = process.env.PERSONAL_DATA_HASH_KEY
  if (known === undefined || known.of !== of) known = { of, key: personalDataKeys(process.env).hashing }
  return known.key
}

/**
 * Hash of a device as one item knows it: the same phone has another hash at every other item, so nobody can follow it from
 * pack to pack, not even with the database in his hands. Null for what is no device.
 */
export function deviceHash(device: string | undefined, lotId: string, item: number): string | null {
  if (!device || !DEVICE.test(device)) return null
  const text = ["scan-device", lotId, item, device].join("\n")
  return createHmac("sha256", hashingKey()).update(text).digest("base64url").slice(0, 22)
}
