import { createHmac } from "node:crypto"
import { isDeviceName } from "./device-name"
import { hashingKey } from "./hashing-key"

/**
 * Hash of a device as one item knows it: the same phone has another hash at every other item, so nobody can follow it from
 * pack to pack, not even with the database in his hands. Null for a name that we gave to nobody.
 */
export function deviceHash(device: string | undefined, lotId: string, item: number): string | null {
  if (!device || !isDeviceName(device)) return null
  const text = ["scan-device", lotId, item, device].join("\n")
  return createHmac("sha256", hashingKey()).update(text).digest("base64url").slice(0, 22)
}
