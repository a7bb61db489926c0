import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatMoney } from "@san-ocop/kit/format-money"
import { readCharges, reduceCharges } from "../../../lib/charges/write-charges"
import { postCardReduced } from "../../../lib/ledger/card-entries"
import { runSql } from "../../../lib/run-sql"
import { lockCardOrders, lockCardPayment } from "./lock"

export type ReduceCardOrder = { id: string; amount: number; reason: string; actor: Actor; at: Date }

const PAYMENT_OF = `select card_payment_id as id from card_order where group_order_id = ?`
const REDUCE = `update card_order set reduced = reduced + ? where group_order_id = ?`

/**
 * A stall lets go of a part of what an order costs, never more than the order's own share of the payment. What was captured beyond the new price goes back to the card
 * afterwards; before the capture so much less is captured.
 * @returns the group @throws Refusal not_found, not_allowed, conflict
 */
export async function reduceCardOrder(
  context: Context,
  { id, amount, reason, actor, at }: ReduceCardOrder,
): Promise<string> {
  const [paid] = await runSql<{ id: string }>(context, PAYMENT_OF, [id])
  if (!paid) return refuse("not_found", "Đơn này không trả bằng thẻ.")
  const payment = await lockCardPayment(context, paid.id)
  const [order] = await lockCardOrders(context, paid.id, id)
  const isPaid = payment.state === "authorised" || payment.state === "captured"
  if (!order || !isPaid || isCalledOff(order.state) || order.state === "awaiting_payment")
    return refuse("not_allowed", "Đơn này không có tiền thẻ để hoàn.", { code: "nothing_to_refund" })
  const left = order.amount - order.reduced
  if (amount > left) {
    refuse("conflict", `Đơn này chỉ còn ${formatMoney(left)} để hoàn.`, { field: "amount", code: "beyond_share" })
  }
  const before = await readCharges(context, id)
  const key = randomUUID()
  await runSql(context, REDUCE, [amount, id])
  await reduceCharges(context, id, { reduced: order.reduced + amount, amount: order.amount }, `card.reduced:${key}`, at)
  const after = await readCharges(context, id)
  const less = {
    fee: before.fee - after.fee,
    vat: before.vat - after.vat,
    withheld: before.withheld - after.withheld,
  }
  await postCardReduced(context, order, key, amount, less, at)
  await appendAudit(context, {
    actor,
    action: "order.reduced",
    entity_type: "group_order",
    entity_id: id,
    province_code: order.province_code,
    seller_id: order.seller_id,
    on_behalf_of: order.seller_id,
    before: { left },
    after: { left: left - amount },
    reason,
  })
  return payment.group_id
}
