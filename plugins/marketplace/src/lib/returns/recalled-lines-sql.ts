import { hasLotSql, recalledPiecesSql } from "../orders/recalled-pieces-sql"

const FOUND_BY_DAYS = `exists (select 1 from recall_parcel p join recall on recall.id = p.recall_id and not recall.is_drill
    join group_order o on o.id = p.group_order_id and o.order_id = item.order_id
    join recall_lot hit on hit.recall_id = recall.id and hit.deleted_at is null
    join lot bad on bad.id = hit.lot_id and bad.product_id = line.product_id where p.deleted_at is null)`

/**
 * How many pieces of line `line` of order `item.order_id` were sent from lots that were recalled. Where nobody recorded a lot, and a
 * recall found the parcel by its days, they may all be: its buyer is believed.
 */
export const RECALLED_OF_LINE = `(select coalesce(sum(case when ${hasLotSql("sent")} then ${recalledPiecesSql("sent")}
      when ${FOUND_BY_DAYS} then sent.quantity else 0 end), 0)::int
    from fulfillment_item sent join fulfillment f on f.id = sent.fulfillment_id and f.canceled_at is null and f.deleted_at is null
   where sent.line_item_id = line.id and sent.deleted_at is null)`
