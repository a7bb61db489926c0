import type { Context } from "@medusajs/framework/types"
import { postCardCaptured, postCardRefunded, undoCardRefunded } from "../ledger/card-entries"
import { runSql } from "../run-sql"
import type { LockedCardOrder } from "./lock"

type Moved = {
  /** Medusa's payment, whose share of the order it is. */
  payment_id: string | null
  order: LockedCardOrder
  /** The call that moved it, by which the books know it. */
  operation: string
  /** In dong. */
  amount: number
  at: Date
}

const raw = (column: string) => `jsonb_build_object('value', (${column} + ?)::text, 'precision', 20)`

async function add(
  context: Context,
  column: "captured" | "refunded",
  { payment_id, order, at }: Moved,
  amount: number,
): Promise<void> {
  await runSql(context, `update card_order set ${column} = ${column} + ? where group_order_id = ?`, [amount, order.id])
  await runSql(
    context,
    `update payment_share set ${column} = ${column} + ?, raw_${column} = ${raw(column)}, updated_at = ?
    where order_id = ? and payment_id = ? and deleted_at is null`,
    [amount, amount, at, order.order_id, payment_id],
  )
}

/** The operator has what a card paid of an order. */
export async function bookCaptured(context: Context, moved: Moved): Promise<void> {
  await add(context, "captured", moved, moved.amount)
  await postCardCaptured(context, moved.order, moved.operation, moved.amount, moved.at)
}

/** The shopper has it back. */
export async function bookRefunded(context: Context, moved: Moved): Promise<void> {
  await add(context, "refunded", moved, moved.amount)
  await postCardRefunded(context, moved.order, moved.operation, moved.amount, moved.at)
}

/** He has not, after all: the order's share is whole again, and so are the books. The caller has seen that it was booked and is not undone yet. */
export async function unbookRefunded(context: Context, moved: Moved): Promise<void> {
  await add(context, "refunded", moved, 0 - moved.amount)
  await undoCardRefunded(context, moved.order, moved.operation, moved.at)
}
