import type { Context } from "@medusajs/framework/types"
import { runSql } from "../run-sql"
import type { FrozenHandling } from "./types"

const FREEZE = `insert into line_handling (item_id, group_order_id, weight_grams, length_cm, width_cm, height_cm, storage_classes)
  select item_id, group_order_id, weight_grams, length_cm, width_cm, height_cm, storage_classes
    from jsonb_to_recordset(?::jsonb) as t(item_id text, group_order_id text, weight_grams int, length_cm int, width_cm int, height_cm int,
      storage_classes text[])`
const REMOVE = "delete from line_handling where group_order_id = any(?::text[])"

/** Freezes how sold lines are handled, in the transaction of the sale. */
export async function writeHandling(context: Context, handling: readonly FrozenHandling[]): Promise<void> {
  if (handling.length > 0) await runSql(context, FREEZE, [JSON.stringify(handling)])
}

/** Takes it back with orders that a workflow could not finish. */
export async function removeHandling(context: Context, groupOrderIds: readonly string[]): Promise<void> {
  await runSql(context, REMOVE, [[...groupOrderIds]])
}
