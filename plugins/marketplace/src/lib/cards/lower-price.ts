import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { isCalledOff } from "@san-ocop/kit/called-off"
import { formatMoney } from "@san-ocop/kit/format-money"
import { takenBack } from "../charges/taken-back"
import { postCardReduced } from "../ledger/card-entries"
import { runSql } from "../run-sql"
import { lockCardOrders, lockCardPayment } from "./lock"
import { isPaidCard } from "./paid-card"

export type LowerPrice = {
  id: string
  amount: number
  /** Names the occasion in the books. */
  key: string
  at: Date
  /** Takes back what was charged for it, and what the floor bears of it. `whole`: what was left of the price. */
  takeBack: (part: number, whole: number) => Promise<void>
}

const PAYMENT_OF = `select card_payment_id as id from card_order where group_order_id = ?`
const REDUCE = `update card_order set reduced = reduced + ? where group_order_id = ?`

/**
 * Lowers what an order costs that a card pays, never below nothing. What was captured beyond the new price goes back to the card afterwards; before the capture so much
 * less is captured.
 * @throws Refusal not_found, not_allowed, conflict
 */
export async function lowerCardPrice(context: Context, { id, amount, key, at, takeBack }: LowerPrice) {
  const [paid] = await runSql<{ id: string }>(context, PAYMENT_OF, [id])
  if (!paid) return refuse("not_found", "Đơn này không trả bằng thẻ.")
  const payment = await lockCardPayment(context, paid.id)
  const [order] = await lockCardOrders(context, paid.id, id)
  if (!order || !isPaidCard(payment.state) || isCalledOff(order.state) || order.state === "awaiting_payment")
    return refuse("not_allowed", "Đơn này không có tiền thẻ để hoàn.", { code: "nothing_to_refund" })
  const left = order.amount - order.reduced
  if (amount > left) {
    refuse("conflict", `Đơn này chỉ còn ${formatMoney(left)} để hoàn.`, { field: "amount", code: "beyond_share" })
  }
  await runSql(context, REDUCE, [amount, id])
  const less = await takenBack(context, id, () => takeBack(amount, left))
  await postCardReduced(context, order, key, amount, less, at)
  return { order, left, less, group_id: payment.group_id }
}
