import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { TransferCardRefund } from "@san-ocop/kit/http/cards"
import { bookRefunded } from "../../../lib/cards/book-money"
import { lostSql, stuckSql, takenBackSql } from "../../../lib/cards/held-sql"
import { type LockedCardOrder, lockCardOrders, lockCardPayment, refundDueOf } from "../../../lib/cards/lock"
import { transferredForShopper } from "../../../lib/notices/refund-notice"
import { tellShopper } from "../../../lib/notices/tell-shopper"
import { runSql } from "../../../lib/run-sql"
import { claimOperation } from "./claim"

/** An operator decides about a refund that came to nothing. `transfer`: what he transferred, and the bank's number; without it the card is tried once more. */
export type DecideRefund = { order: string; transfer: TransferCardRefund | null; actor: Actor; at: Date }

type Paid = { id: string; is_stuck: boolean; is_taken_back: boolean }
// What its bank took for good is set off before anybody decides about the rest.
const PAID = `select x.card_payment_id as id, ${stuckSql("x")} as is_stuck, ${takenBackSql("x")} or ${lostSql("x")} > 0 as is_taken_back from card_order x where x.group_order_id = ?`
const TRANSFERRED = `insert into card_operation (id, card_payment_id, kind, amount, shares, state, reference, claimed_at, ended_at)
  values (?, ?, 'refund', ?, ?::jsonb, 'done', ?, ?, ?)`

async function lockStuck(context: Context, order: string) {
  const [of] = await runSql<{ id: string }>(
    context,
    `select card_payment_id as id from card_order where group_order_id = ?`,
    [order],
  )
  if (!of) return refuse("not_found", "Không tìm thấy đơn trả bằng thẻ này.")
  const payment = await lockCardPayment(context, of.id)
  const [locked] = await lockCardOrders(context, of.id, order)
  const [paid] = await runSql<Paid>(context, PAID, [order])
  if (!locked || !paid) return refuse("not_found", "Không tìm thấy đơn trả bằng thẻ này.")
  const amount = refundDueOf(locked)
  if (amount <= 0) refuse("conflict", "Đơn này không còn tiền thẻ phải hoàn.", { code: "nothing_to_refund" })
  if (paid.is_taken_back)
    refuse("conflict", "Ngân hàng của khách đòi lại tiền thẻ của đơn này: hoàn nữa là hoàn hai lần.", {
      code: "charged_back",
    })
  if (!paid.is_stuck)
    refuse("conflict", "Tiền của đơn này đang được hoàn về thẻ, mời chờ kết quả.", { code: "refund_underway" })
  return { payment, locked, amount }
}

/** @returns the group whose card it is @throws Refusal not_found, conflict */
export async function decideRefund(context: Context, { order, transfer, actor, at }: DecideRefund): Promise<string> {
  const { payment, locked, amount: due } = await lockStuck(context, order)
  // What is owed may have changed since he looked: what he transferred is written down, and no more.
  const amount = transfer?.amount ?? due
  if (amount > due)
    refuse("conflict", `Đơn này chỉ còn ${formatMoney(due)} phải hoàn. Mời tải lại trang.`, {
      field: "amount",
      code: "beyond_due",
    })
  const shares = [{ id: order, amount }]
  if (!transfer) {
    const claimed = await claimOperation(context, { id: payment.id, kind: "refund", amount, shares, at })
    if (!claimed)
      refuse("conflict", "Một khoản hoàn khác của lần trả này đang được thực hiện, mời thử lại sau ít phút.", {
        code: "refund_underway",
      })
    await log(context, locked, "retried", amount, { actor, reference: null })
    return payment.group_id
  }
  const { reference } = transfer
  const operation = generateEntityId(undefined, "cop")
  await runSql(context, TRANSFERRED, [operation, payment.id, amount, JSON.stringify(shares), reference, at, at])
  await bookRefunded(context, { payment_id: payment.payment_id, order: locked, operation, amount, at })
  await log(context, locked, "transferred", amount, { actor, reference })
  const { province_code } = locked
  await tellShopper(context, { group_order_id: order, province_code }, transferredForShopper(locked, amount, reference))
  return payment.group_id
}

const log = (
  context: Context,
  { id, province_code, seller_id }: LockedCardOrder,
  what: "retried" | "transferred",
  amount: number,
  { actor, reference }: { actor: Actor; reference: string | null },
): Promise<void> =>
  appendAudit(context, {
    actor,
    action: `order.card_refund_${what}`,
    entity_type: "group_order",
    entity_id: id,
    province_code,
    seller_id,
    before: null,
    after: { amount, ...(reference !== null && { reference }) },
  })
