import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { TAKE_FROM_STOCK } from "../../../lib/recall/stock-sql"
import { stoppedBeforeSql } from "../../../lib/recall/stopped-before-sql"
import { lockRecall, recordRecall } from "../rows"
import type { RecallRecord, Write } from "../types"

// What another recall stopped has left the stock with that one: what is there now of its goods is not of it.
const LOTS = `select x.lot_id from recall_lot x join recall r on r.id = x.recall_id
  where r.id = ? and x.deleted_at is null and not exists (${stoppedBeforeSql("x.lot_id", "r")}) order by x.lot_id`

/** The goods of its lots are no longer in stock: when the sale goes on, only those of other lots are sold. */
export async function takeFromStock(context: Context, recall: RecallRecord, write: Write): Promise<void> {
  const lots = (await runSql<{ lot_id: string }>(context, LOTS, [recall.id])).map(({ lot_id }) => lot_id)
  const taken = await runSql<{ id: string; taken: number }>(context, TAKE_FROM_STOCK, [lots, write.at])
  if (taken.length === 0) return
  const pieces = taken.reduce((sum, level) => sum + level.taken, 0)
  await recordRecall(context, write, recall, { action: "recall.stock_taken", after: { pieces } })
}

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
  await takeFromStock(context, recall, write)
}
