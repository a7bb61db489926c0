import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { TAKE_FROM_STOCK } from "../../../lib/recall/stock-sql"
import { lockRecall, recordRecall } from "../rows"
import type { RecallRecord, Write } from "../types"

/** The goods of the lots are no longer in stock: when the sale goes on, only those of other lots are sold. */
export async function takeFromStock(
  context: Context,
  recall: RecallRecord,
  lots: readonly string[],
  write: Write,
): Promise<void> {
  const taken = await runSql<{ id: string; taken: number }>(context, TAKE_FROM_STOCK, [lots, write.at])
  if (taken.length === 0) return
  const pieces = taken.reduce((sum, level) => sum + level.taken, 0)
  await recordRecall(context, write, recall, { action: "recall.stock_taken", after: { pieces } })
}

const LOTS = "select lot_id from recall_lot where recall_id = ? and deleted_at is null order by lot_id"

const HELD = `select 1 from listing_hold where ground = 'recalled' and source_id = ? and released_at is null and deleted_at is null limit 1`

/**
 * Does so once more before the goods of a recall are on sale again: since its approval something may have put some of them back. Where
 * the recall holds nothing any more they are on sale already, and what is in stock is what their stall counted since.
 */
export async function takeAgain(
  context: Context,
  { recall_id, ...write }: { recall_id: string } & Write,
): Promise<void> {
  const recall = await lockRecall(context, recall_id)
  if (recall.state !== "approved" || recall.is_drill) return
  if ((await runSql(context, HELD, [recall_id])).length === 0) return
  const lots = await runSql<{ lot_id: string }>(context, LOTS, [recall_id])
  await takeFromStock(
    context,
    recall,
    lots.map(({ lot_id }) => lot_id),
    write,
  )
}
