import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import { lockParcelsSql, parcelsSql } from "../../../lib/remittances/parcels-sql"
import type { CodOwner, Parcel } from "../../../lib/remittances/types"

/** Locks the owner's parcels with these tracking codes, and one more, in one order as whoever ticks them off by hand does, and reads them. */
export async function loadParcels(
  context: Context,
  owner: CodOwner,
  keys: readonly string[],
  id: string | null = null,
): Promise<Parcel[]> {
  const bindings = [[...new Set(keys)], id, owner.id]
  await runSql(context, lockParcelsSql(owner), bindings)
  return runSql<Parcel>(context, parcelsSql(owner), bindings)
}
