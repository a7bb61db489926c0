import { lotKeyOf } from "@san-ocop/ocop/lib/labels/lot-key"
import { Recent } from "../catalog/list/recent"

// Deriving a key costs as much as proving several serials with it.
const keys = new Recent<Buffer>(600_000, 20_000)

/** The key of a lot's serials, kept in memory for a while. */
export function keyOfLot(lotId: string): Buffer {
  const known = keys.get(lotId)
  if (known) return known
  const key = lotKeyOf(lotId)
  keys.set(lotId, key)
  return key
}
