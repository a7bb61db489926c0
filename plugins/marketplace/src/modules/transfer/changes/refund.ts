import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { postRefunded } from "../../../lib/ledger/transfer-entries"
import { runSql } from "../../../lib/run-sql"
import { lockTransferOrder } from "../../../lib/transfers/lock-order"
import { refundTransferShare } from "../../../lib/transfers/payment-share"
import { refundDue } from "../../../lib/transfers/refund-due"
import type { Write } from "../types"

const REFUNDED = `update order_transfer set refunded = refunded + ? where group_order_id = ?`
const TRANSFERS = `update bank_transfer set state = 'refunded', resolved_by = ?, resolved_at = ? where group_order_id = ? and state = 'to_refund'`

/**
 * The seller says that he has given back all that he owes the shopper of an order. Asked for again when nothing is owed it changes nothing.
 * @throws Refusal not_found
 */
export async function sayRefunded(context: Context, { id, actor, at }: { id: string } & Write): Promise<void> {
  const order = await lockTransferOrder(context, id)
  if (!order) return refuse("not_found", "Đơn này không trả bằng chuyển khoản.")
  const amount = refundDue(order)
  if (amount === 0) return
  await runSql(context, REFUNDED, [amount, id])
  await runSql(context, TRANSFERS, [actor.id, at, id])
  await postRefunded(context, order, randomUUID(), amount, at)
  await refundTransferShare(context, id, at)
  await appendAudit(context, {
    actor,
    action: "order.refunded",
    entity_type: "group_order",
    entity_id: id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    on_behalf_of: order.seller_id,
    after: { amount },
  })
}
