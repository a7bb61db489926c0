import type { Context } from "@medusajs/framework/types"
import { assertMove } from "@san-ocop/kit/state-table"
import { bookCaptured, bookRefunded } from "../../../lib/cards/book-money"
import { lockCardOrders, lockCardPayment } from "../../../lib/cards/lock"
import type { CardOperationRow } from "../../../lib/cards/types"
import { runSql } from "../../../lib/run-sql"
import { CARD_OPERATION_MOVES } from "../card-operation-moves"
import { CARD_PAYMENT_MOVES } from "../card-payment-moves"
import { addUnderway } from "./underway"
import { tellOfNoRefund } from "./tell-of-refund"

/**
 * What became of a call. `unknown`: nobody heard, so the same call is made again. `refused`: for certain nothing happened. `pending`: the provider has
 * taken a refund on, which is all that is known.
 */
export type EndOperation = {
  id: string
  operation: string
  outcome: "done" | "pending" | "unknown" | "refused"
  note: string | null
  at: Date
}

const READ = `select id, kind, amount::float8 as amount, shares, state from card_operation where id = ? for update`
const END = `update card_operation set state = ?, note = ?, ended_at = ?, asked_at = ? where id = ?`
const STATE = `update card_payment set state = ?, updated_at = ? where id = ?`

/** Writes what became of a call, with what it means for each order's share and for the books. Told again it changes nothing. */
export async function endOperation(
  context: Context,
  { id, operation, outcome, note, at }: EndOperation,
): Promise<void> {
  const payment = await lockCardPayment(context, id)
  const [claimed] = await runSql<CardOperationRow>(context, READ, [operation])
  if (!claimed || (claimed.state !== "claimed" && claimed.state !== "unknown")) return
  if (outcome !== claimed.state) assertMove(CARD_OPERATION_MOVES, claimed.state, outcome)
  await runSql(context, END, [outcome, note, outcome === "unknown" ? null : at, at, operation])
  if (outcome === "unknown") return
  const move = async (to: "captured" | "voided" | "lapsed") => {
    assertMove(CARD_PAYMENT_MOVES, payment.state, to)
    await runSql(context, STATE, [to, at, id])
  }
  if (outcome === "refused" && claimed.kind !== "refund") return move("lapsed")
  if (claimed.kind === "void") return move("voided")
  const orders = new Map((await lockCardOrders(context, id)).map((one) => [one.id, one]))
  for (const { id: groupOrder, amount } of claimed.shares) {
    const order = orders.get(groupOrder)
    if (!order) continue
    const moved = { payment_id: payment.payment_id, order, operation, amount, at }
    if (outcome === "refused") await tellOfNoRefund(context, order, { operation, amount, outcome, reason: note })
    else if (outcome === "pending") await addUnderway(context, groupOrder, amount)
    else if (claimed.kind === "capture") await bookCaptured(context, moved)
    else await bookRefunded(context, moved)
  }
  if (claimed.kind === "capture") await move("captured")
}
