import type { Context } from "@medusajs/framework/types"
import { assertMove } from "@san-ocop/kit/state-table"
import type { CardOperationRow } from "../../../lib/cards/types"
import { postCardCaptured, postCardRefunded } from "../../../lib/ledger/card-entries"
import { runSql } from "../../../lib/run-sql"
import { CARD_PAYMENT_MOVES } from "../card-payment-moves"
import { lockCardOrders, lockCardPayment } from "../../../lib/cards/lock"

/** What became of a call. `unknown`: nobody heard, so the same call is made again. `refused`: for certain nothing happened. */
export type EndOperation = {
  id: string
  operation: string
  outcome: "done" | "unknown" | "refused"
  note: string | null
  at: Date
}

const READ = `select id, kind, amount::float8 as amount, shares, state from card_operation where id = ? for update`
const END = `update card_operation set state = ?, note = ?, ended_at = ? where id = ?`
const STATE = `update card_payment set state = ?, updated_at = ? where id = ?`
const raw = (column: string) => `jsonb_build_object('value', (${column} + ?)::text, 'precision', 20)`
const add = (column: "captured" | "refunded") =>
  [
    `update card_order set ${column} = ${column} + ? where group_order_id = ?`,
    `update payment_share set ${column} = ${column} + ?, raw_${column} = ${raw(column)}, updated_at = ?
    where order_id = ? and payment_id = ? and deleted_at is null`,
  ] as const

/** Writes what became of a call, with what it means for each order's share and for the books. Told again it changes nothing. */
export async function endOperation(
  context: Context,
  { id, operation, outcome, note, at }: EndOperation,
): Promise<void> {
  const payment = await lockCardPayment(context, id)
  const [claimed] = await runSql<CardOperationRow>(context, READ, [operation])
  if (!claimed || claimed.state === "done" || claimed.state === "refused") return
  await runSql(context, END, [outcome, note, outcome === "unknown" ? null : at, operation])
  if (outcome === "unknown") return
  const move = async (to: "captured" | "voided" | "lapsed") => {
    assertMove(CARD_PAYMENT_MOVES, payment.state, to)
    await runSql(context, STATE, [to, at, id])
  }
  if (outcome === "refused") {
    if (claimed.kind !== "refund") await move("lapsed")
    return
  }
  if (claimed.kind === "void") return move("voided")
  const column = claimed.kind === "capture" ? "captured" : "refunded"
  const postMoney = claimed.kind === "capture" ? postCardCaptured : postCardRefunded
  const [order, share] = add(column)
  const orders = new Map((await lockCardOrders(context, id)).map((one) => [one.id, one]))
  for (const { id: groupOrder, amount } of claimed.shares) {
    const one = orders.get(groupOrder)
    if (!one) continue
    await runSql(context, order, [amount, groupOrder])
    await runSql(context, share, [amount, amount, at, one.order_id, payment.payment_id])
    await postMoney(context, one, operation, amount, at)
  }
  if (claimed.kind === "capture") await move("captured")
}
