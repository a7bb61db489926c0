import type { Context } from "@medusajs/framework/types"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { DecideDispute } from "@san-ocop/kit/http/disputes"
import type { ReturnAccount } from "@san-ocop/kit/http/returns"
import { rawAmount } from "../../../lib/raw-amount"
import { refundByRuling } from "../../../lib/returns/refund-by-ruling"
import { runSql } from "../../../lib/run-sql"
import { assertDisputeMove, lockDispute, recordDispute } from "../rows"
import type { DisputeRow, RuleOnDispute } from "../types"
import { FORGET_ACCOUNT } from "./forget-account"
import { tellSide } from "./notices"

const DECIDE = `update dispute set state = 'decided', outcome = ?, bearer = ?, amount = ?, raw_amount = ?::jsonb, decision_words = ?, decided_by = ?, decided_at = ?,
    goods_return_id = ?, closed_at = ?, ${FORGET_ACCOUNT}, updated_at = ? where id = ?`

// To a card the money goes back by itself; else it goes from the stall's account, also where the floor bears it.
function summary(decision: DecideDispute, method: DisputeRow["payment_method"]): string {
  if (decision.outcome === "refused") return "Yêu cầu không được chấp nhận, tiền của đơn giữ nguyên."
  const bearer = decision.bearer === "floor" ? "sàn chịu" : "gian hàng chịu"
  const said = `Hoàn cho khách ${formatMoney(decision.amount)}, ${bearer}.`
  if (method === "card") return said
  const repaid = decision.bearer === "floor" ? " Sàn trả lại gian hàng ở đợt chi sau." : ""
  return `${said} Gian hàng chuyển tiền vào tài khoản của khách.${repaid}`
}
const accountOf = ({ bank_bin, account_number, holder_name }: DisputeRow): ReturnAccount | null =>
  bank_bin && account_number && holder_name ? { bank_bin, account_number, holder_name } : null

/**
 * An operator decides, once. A refund is made in the same transaction, with what it means for the books.
 * @returns the refund's id, or null
 * @throws Refusal not_found; conflict before the stall was heard, after a decision, and for more than is left of the order
 */
export async function decideDispute(
  context: Context,
  { id, decision, actor, at }: RuleOnDispute,
): Promise<string | null> {
  const { row, order } = await lockDispute(context, id)
  assertDisputeMove(row, "operator", "decide", at)
  const { outcome, words } = decision
  const ruled = decision.outcome === "refund" ? decision : null
  const refund =
    ruled && (await refundByRuling(context, order, { ...ruled, dispute_id: id, account: accountOf(row), at }))
  const { amount = null, bearer = null } = ruled ?? {}
  const raw = amount === null ? null : rawAmount(amount)
  await runSql(context, DECIDE, [outcome, bearer, amount, raw, words, actor.id, at, refund, at, at, id])
  const entry = {
    action: "dispute.decided",
    before: { state: row.state },
    after: { outcome, bearer, amount, goods_return_id: refund },
  }
  await recordDispute(context, { actor, at }, row, { ...entry, reason: words })
  const body = `${summary(decision, order.payment_method)} ${words}`
  const told = { topic: "decided", title: "Sàn đã phân xử tranh chấp về đơn", body }
  for (const side of ["shopper", "seller"] as const) await tellSide(context, row, side, told)
  return refund
}
