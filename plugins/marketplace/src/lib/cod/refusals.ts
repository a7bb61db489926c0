import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { phoneKey } from "./phone-key"

// Only what its receiver could have taken, and only with cash on delivery: a carrier's fault is not his.
const PHONE = `select g.contact_phone as phone from group_order o join order_group g on g.id = o.group_id
  where o.id = ? and g.payment_method = 'cod' and o.failure in ('refused', 'unreachable')`
const COUNT = `insert into cod_refusal (id, phone_key, group_order_id, at, created_at, updated_at) values (?, ?, ?, ?, ?, ?)
  on conflict (group_order_id) where deleted_at is null do nothing`
const DISCOUNT = "delete from cod_refusal where group_order_id = ? and deleted_at is null"

/** Counts a parcel that turned round because its receiver did not take it. */
export async function countRefusal(context: Context, order: { id: string }, at: Date): Promise<void> {
  const [receiver] = await runSql<{ phone: string }>(context, PHONE, [order.id])
  if (!receiver) return
  await runSql(context, COUNT, [generateEntityId(undefined, "crfs"), phoneKey(receiver.phone), order.id, at, at, at])
}

/** Takes a count back, for a move that could not be finished. */
export async function discountRefusal(context: Context, orderId: string): Promise<void> {
  await runSql(context, DISCOUNT, [orderId])
}
