import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { assertMove } from "@san-ocop/kit/state-table"
import { runSql } from "../../../lib/run-sql"
import { CARD_PAYMENT_MOVES } from "../card-payment-moves"
import type { PageClaim } from "../types"
import { lockCardPayment } from "../../../lib/cards/lock"

const ON_PAGE = `update card_order c set is_on_page = (o.state = 'awaiting_payment') from group_order o
  where o.id = c.group_order_id and c.card_payment_id = ?`
const CLAIM = `update card_payment set turn = turn + 1, page_claimed_at = ?, session_id = null, updated_at = ? where id = ?`
const AMOUNT = `select coalesce(sum(amount), 0)::float8 as amount from card_order where card_payment_id = ? and is_on_page`
const KEEP = `update card_payment set session_id = ? where id = ? and page_claimed_at is not null`
const FORGET = `update card_payment set page_claimed_at = null, session_id = null where id = ? and state = 'awaiting'`
const CLOSE = `update card_payment set state = 'closed', page_claimed_at = null, updated_at = ? where id = ?`

/**
 * Claims a page before it is asked for, for the orders that wait for it now. A page that was claimed already is the same one: its key finds it again at the provider,
 * also when nobody heard the answer.
 * @throws Refusal conflict when there is nothing to pay any more
 */
export async function claimPage(context: Context, { id, at }: { id: string; at: Date }): Promise<PageClaim> {
  const payment = await lockCardPayment(context, id)
  if (payment.state !== "awaiting") {
    refuse("conflict", "Đơn này không còn chờ trả bằng thẻ.", { code: "card_not_awaited" })
  }
  if (!payment.page_claimed_at) {
    await runSql(context, ON_PAGE, [id])
    await runSql(context, CLAIM, [at, at, id])
  }
  const [row] = await runSql<{ amount: number }>(context, AMOUNT, [id])
  const amount = row?.amount ?? 0
  if (amount === 0) refuse("conflict", "Đơn này không còn chờ trả bằng thẻ.", { code: "card_not_awaited" })
  const turn = payment.page_claimed_at ? payment.turn : payment.turn + 1
  return { key: `open:${id}:${String(turn)}`, amount, session_id: payment.session_id }
}

/** Keeps Medusa's session of the page that was claimed. */
export async function keepPage(
  context: Context,
  { id, session_id }: { id: string; session_id: string },
): Promise<void> {
  await runSql(context, KEEP, [session_id, id])
}

export async function forgetPage(context: Context, { id }: { id: string }): Promise<void> {
  await runSql(context, FORGET, [id])
}

export async function closePage(context: Context, { id, at }: { id: string; at: Date }): Promise<void> {
  const payment = await lockCardPayment(context, id)
  assertMove(CARD_PAYMENT_MOVES, payment.state, "closed")
  await runSql(context, CLOSE, [at, id])
}
