import type { Context } from "@medusajs/framework/types"
import { canMove } from "@san-ocop/kit/state-table"
import { bookRefunded, unbookRefunded } from "../../../lib/cards/book-money"
import { lockCardOrders, lockCardPayment } from "../../../lib/cards/lock"
import type { CardOperationRow, RefundAnswer } from "../../../lib/cards/types"
import { reopenCardReturns } from "../../../lib/returns/reopen-card-returns"
import { runSql } from "../../../lib/run-sql"
import { tellOfNoRefund } from "./tell-of-refund"
import { CARD_OPERATION_MOVES } from "../card-operation-moves"
import { addUnderway } from "./underway"

export type AnswerRefund = RefundAnswer & {
  id: string
  operation: string
  /** The kept news that made somebody ask: they are answered thereby. */
  events: readonly string[]
  at: Date
}

type Row = CardOperationRow & { claimed_at: Date; ended_at: Date }

const FOLLOWED = `update card_event set followed_at = ? where id = any(?) and followed_at is null`
const READ = `select id, kind, amount::float8 as amount, shares, state, claimed_at, ended_at from card_operation where id = ? for update`
const ASKED = `update card_operation set asked_at = ? where id = ?`
const END = `update card_operation set state = ?, note = ?, ended_at = ? where id = ?`

/**
 * Writes what Stripe says now of a refund that it took on. One that came to nothing is owed again: its order's share and the books are what they were before it, once,
 * since a refund that failed stays so. Told again it changes nothing.
 */
export async function answerRefund(
  context: Context,
  { id, operation, status, reason, events, at }: AnswerRefund,
): Promise<void> {
  const { payment_id } = await lockCardPayment(context, id)
  await runSql(context, FOLLOWED, [at, [...events]])
  const [refund] = await runSql<Row>(context, READ, [operation])
  if (!refund || (refund.state !== "pending" && refund.state !== "done")) return
  await runSql(context, ASKED, [at, operation])
  if (status === "pending" || !canMove(CARD_OPERATION_MOVES, refund.state, status)) return
  const orders = new Map((await lockCardOrders(context, id)).map((one) => [one.id, one]))
  for (const { id: groupOrder, amount } of refund.shares) {
    const order = orders.get(groupOrder)
    if (!order) continue
    const moved = { payment_id, order, operation, amount, at }
    if (refund.state === "pending") await addUnderway(context, groupOrder, 0 - amount)
    if (status === "done") await bookRefunded(context, moved)
    else {
      if (refund.state === "done") await unbookRefunded(context, moved)
      await reopenCardReturns(context, { group_order_id: groupOrder, from: refund.claimed_at, to: refund.ended_at, at })
      await tellOfNoRefund(context, order, { operation, amount, outcome: status, reason })
    }
  }
  await runSql(context, END, [status, reason, at, operation])
}
