import type { Context } from "@medusajs/framework/types"
import { newIdSql } from "@san-ocop/floor/lib/new-id-sql"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lockRecall } from "../rows"
import type { FoundParcel } from "../types"

const BUYERS = `insert into recall_buyer (id, recall_id, phone, name, email, created_at, updated_at)
  select ${newIdSql("rbuy")}, ?, phone, name, email, ?, ?
    from jsonb_to_recordset(?::jsonb) as t(phone text, name text, email text)
  on conflict (recall_id, phone) where deleted_at is null do nothing`

const PARCELS = `insert into recall_parcel (id, recall_id, buyer_id, group_order_id, order_code, seller_id, match, quantity, created_at, updated_at)
  select ${newIdSql("rpar")}, ?, b.id, t.group_order_id, t.order_code, t.seller_id, t.match, t.quantity, ?, ?
    from jsonb_to_recordset(?::jsonb) as t(phone text, group_order_id text, order_code text, seller_id text,
      match text, quantity int)
    join recall_buyer b on b.recall_id = ? and b.phone = t.phone and b.deleted_at is null
  on conflict (recall_id, group_order_id) where deleted_at is null do nothing`

const TRACED = `update recall set traced_at = coalesce(traced_at, ?), updated_at = ? where id = ?`

/** One buyer a phone number; an address that any of his orders has is his. */
function buyersOf(parcels: readonly FoundParcel[]) {
  const buyers = new Map<string, { phone: string; name: string; email: string | null }>()
  for (const { phone, name, email } of parcels) {
    const known = buyers.get(phone)
    if (known) known.email ??= email
    else buyers.set(phone, { phone, name, email })
  }
  return [...buyers.values()]
}

/** Adds the parcels that a trace found, and their buyers; those that are there stay as they are. Not to a recall that has ended meanwhile. */
export async function addFound(
  context: Context,
  { recall_id, parcels, at }: { recall_id: string; parcels: readonly FoundParcel[]; at: Date },
): Promise<void> {
  const { state } = await lockRecall(context, recall_id)
  if (state !== "approved") return
  await runSql(context, BUYERS, [recall_id, at, at, JSON.stringify(buyersOf(parcels))])
  await runSql(context, PARCELS, [recall_id, at, at, JSON.stringify(parcels), recall_id])
  await runSql(context, TRACED, [at, at, recall_id])
}
