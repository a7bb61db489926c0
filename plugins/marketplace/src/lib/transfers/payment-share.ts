import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"

/** Medusa keeps each amount a second time, as text. */
const raw = (amount: string): string => `jsonb_build_object('value', (${amount})::text, 'precision', 20)`
const CAPTURED = "t.amount - t.waived"
// What an order that was called off gave back of its own price; money beyond the price belonged to no share. Of one that stands: what went back for returned goods.
const REFUNDED = `case when o.state in (${CALLED_OFF_SQL}) then least(${CAPTURED}, t.refunded)
  else coalesce((select sum(r.amount) from goods_return r where r.group_order_id = o.id and r.refunded_at is not null and r.deleted_at is null), 0) end`
const OF = "order_transfer t join group_order o on o.id = t.group_order_id"

const OPEN = `
  insert into payment_share (id, payment_id, order_id, authorised, captured, refunded, raw_authorised, raw_captured, raw_refunded, created_at, updated_at)
  select ?, ?, o.order_id, t.amount, ${CAPTURED}, ${REFUNDED}, ${raw("t.amount")}, ${raw(CAPTURED)}, ${raw(REFUNDED)}, ?, ?
  from ${OF} where t.group_order_id = ?
  on conflict (payment_id, order_id) where deleted_at is null do nothing`
const REFUND = `
  update payment_share s set refunded = ${REFUNDED}, raw_refunded = ${raw(REFUNDED)}, updated_at = ?
  from ${OF} where t.group_order_id = ? and s.order_id = o.order_id and s.deleted_at is null`

/** Writes the share that an order has in its payment: with a transfer, the whole. */
export async function openTransferShare(
  context: Context,
  groupOrderId: string,
  paymentId: string,
  at: Date,
): Promise<void> {
  await runSql(context, OPEN, [generateEntityId(undefined, "pshare"), paymentId, at, at, groupOrderId])
}

/** Lets the share follow what was given back. */
export async function refundTransferShare(context: Context, groupOrderId: string, at: Date): Promise<void> {
  await runSql(context, REFUND, [at, groupOrderId])
}
