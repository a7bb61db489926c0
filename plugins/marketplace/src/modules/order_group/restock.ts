import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { ADD_TO_STOCK } from "../../lib/orders/add-to-stock-sql"
import { unsaleablePiecesSql } from "../../lib/orders/recalled-pieces-sql"

// One statement, so that the mark and the stock are written together or not at all: a call that is made twice finds the mark.
const RESTOCK = `
  with back as (
    update group_order set restocked_at = ?, updated_at = ?
     where id = ? and state = 'returned' and returned_goods = 'good' and restocked_at is null and deleted_at is null
    returning order_id
  ), goods as (
    select pv.inventory_item_id, f.location_id,
        sum((item.quantity - ${unsaleablePiecesSql("item")}) * pv.required_quantity) as quantity
      from back
      join order_fulfillment link on link.order_id = back.order_id and link.deleted_at is null
      join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null and f.deleted_at is null
      join fulfillment_item item on item.fulfillment_id = f.id and item.deleted_at is null
      join order_line_item line on line.id = item.line_item_id
      join product_variant_inventory_item pv on pv.variant_id = line.variant_id and pv.deleted_at is null
     group by pv.inventory_item_id, f.location_id
  )
  ${ADD_TO_STOCK}`

/** Adds what came back good, and cannot be of a recalled lot, to the stock that it was taken from, once. Answers the ids of the levels that moved. */
export async function restock(context: Context, id: string, at: Date): Promise<string[]> {
  const levels = await runSql<{ id: string }>(context, RESTOCK, [at, at, id, at])
  return levels.map((level) => level.id)
}
