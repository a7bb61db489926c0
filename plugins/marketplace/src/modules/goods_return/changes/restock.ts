import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"
import { ADD_TO_STOCK } from "../../../lib/orders/add-to-stock-sql"
import { unsaleablePiecesSql } from "../../../lib/orders/recalled-pieces-sql"

// One statement, so that the mark and the stock are written together or not at all: a call that is made twice finds the mark.
const RESTOCK = `
  with back as (
    update goods_return set restocked_at = ?, updated_at = ?
     where id = ? and restock and restocked_at is null and owed_at is not null and deleted_at is null returning id
  ), goods as (
    select pv.inventory_item_id, f.location_id,
        sum(greatest(0, x.quantity - recalled.pieces) * pv.required_quantity) as quantity
      from back
      join goods_return_line x on x.goods_return_id = back.id and x.deleted_at is null
      join order_line_item line on line.id = x.line_id
      join product_variant_inventory_item pv on pv.variant_id = line.variant_id and pv.deleted_at is null
      cross join lateral (select f.location_id from fulfillment_item sent join fulfillment f on f.id = sent.fulfillment_id
        where sent.line_item_id = line.id and sent.deleted_at is null and f.canceled_at is null and f.deleted_at is null
        order by f.created_at limit 1) f
      cross join lateral (select coalesce(sum(${unsaleablePiecesSql("sent")}), 0) as pieces from fulfillment_item sent
        join fulfillment f on f.id = sent.fulfillment_id and f.canceled_at is null where sent.line_item_id = line.id and sent.deleted_at is null) recalled
     group by pv.inventory_item_id, f.location_id
  )
  ${ADD_TO_STOCK}`

/**
 * Puts returned goods on sale again, once. Of a line that was packed from a recalled lot and others nobody knows which pieces came back:
 * only those are put on sale that cannot be of the recalled one. Call it while their stock is locked. Answers the ids of the levels that
 * moved.
 */
export async function restockReturn(context: Context, { id, at }: { id: string; at: Date }): Promise<string[]> {
  return (await runSql<{ id: string }>(context, RESTOCK, [at, at, id, at])).map((level) => level.id)
}
