import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { MASS_FACTS, type MassFactsRow } from "../../../lib/recall/mass-facts-sql"
import { stockOfLots } from "../../../lib/recall/stock-of-lots"

const KEEP = `insert into recall_stock (id, recall_id, lot_id, in_stock, created_at, updated_at)
  select id, ?, lot_id, in_stock, ?, ? from jsonb_to_recordset(?::jsonb) as counted(id text, lot_id text, in_stock int)`

/**
 * Writes down what is in stock of the lots that a recall is the first to stop, before it leaves the stock: afterwards nobody could tell.
 */
export async function countStock(context: Context, recallId: string, at: Date): Promise<void> {
  const rows = await runSql<MassFactsRow>(context, MASS_FACTS, [recallId])
  const counted = [...stockOfLots(rows)].flatMap(([lot_id, in_stock]) =>
    in_stock === null ? [] : [{ id: generateEntityId(undefined, "rstk"), lot_id, in_stock }],
  )
  await runSql(context, KEEP, [recallId, at, at, JSON.stringify(counted)])
}
