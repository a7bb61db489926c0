import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { GIVE_BACK_TO_ORDER, RECALL_OF_ORDER, TAKE_FROM_ORDER } from "../../../lib/recall/ordered-stock-sql"
import { recordRecall } from "../rows"
import type { RecallRecord, TakenFromOrder, Write } from "../types"

type Order = { order_id: string; order_code: string }

/** What a cancelled order held of recalled goods is not free for others: it leaves the stock. `order_id` is Medusa's. Answers what was taken. */
export async function takeFromOrder(
  context: Context,
  { order_id, ...write }: Pick<Order, "order_id"> & Write,
): Promise<TakenFromOrder[]> {
  const taken = await runSql<TakenFromOrder>(context, TAKE_FROM_ORDER, [order_id, write.at])
  if (taken.length === 0) return []
  const [recall] = await runSql<RecallRecord & Pick<Order, "order_code">>(context, RECALL_OF_ORDER, [order_id])
  const pieces = taken.reduce((sum, hold) => sum + hold.pieces, 0)
  if (recall) {
    const after = { pieces, order: recall.order_code }
    await recordRecall(context, write, recall, { action: "recall.stock_taken", after })
  }
  return taken
}

/** Puts it back, for an order that could not be cancelled. */
export async function giveBackToOrder(
  context: Context,
  { taken, at }: { taken: readonly TakenFromOrder[]; at: Date },
): Promise<void> {
  await runSql(context, GIVE_BACK_TO_ORDER, [JSON.stringify(taken), at])
}
