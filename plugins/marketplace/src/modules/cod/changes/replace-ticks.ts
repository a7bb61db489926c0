import type { Context } from "@medusajs/framework/types"
import { remittedKey } from "../../../lib/ledger/order-entries"
import { reverseEntry } from "../../../lib/ledger/reverse-entry"
import type { Parcel } from "../../../lib/remittances/types"

/** Takes back what was ticked off by hand of these parcels: rows of a statement, which know the fee too, tell the same in its place. */
export async function replaceTicks(context: Context, parcels: readonly Parcel[], at: Date): Promise<void> {
  for (const { id, held } of parcels) if (held === 0) await reverseEntry(context, remittedKey(id), at)
}
