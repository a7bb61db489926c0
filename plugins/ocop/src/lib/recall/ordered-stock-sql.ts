import { KEPT_PIECES, rawSql } from "./stock-sql"
import { stoppedBeforeSql } from "./stopped-before-sql"

/** The inventory items that Medusa's order ? holds, in the order in which they are locked. */
export const STOCK_OF_ORDER = `select distinct r.inventory_item_id as id from order_item item
  join reservation_item r on r.line_item_id = item.item_id and r.deleted_at is null
  where item.order_id = ? and item.deleted_at is null order by id`

// Whoever ordered later was sold what the stall had counted anew, or what other lots hold; that a lot is recalled again changes nothing of it.
const RECALLS = `from lot bad join recall_lot hit on hit.lot_id = bad.id and hit.deleted_at is null
    join recall r on r.id = hit.recall_id and r.state in ('approved', 'closed') and not r.is_drill and r.deleted_at is null
   where bad.product_id = line.product_id and r.approved_at >= o.placed_at
     and not exists (${stoppedBeforeSql("bad.id", "r")})`
const MAY_BE_RECALLED = `exists (select 1 ${RECALLS})`

/** The latest recall of goods that Medusa's order ? holds, and the order's code. */
export const RECALL_OF_ORDER = `select recall.*, o.code as order_code from group_order o
  join order_item item on item.order_id = o.order_id and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  cross join lateral (select r.* ${RECALLS}) recall
  where o.order_id = ? and o.deleted_at is null order by recall.approved_at desc, recall.id limit 1`

const change = (sign: "+" | "-"): string => `
  of_order as (
    update reservation_item r set quantity = r.quantity ${sign} t.pieces, raw_quantity = ${rawSql(`r.quantity ${sign} t.pieces`)}, updated_at = now.at
      from taken t, now where r.id = t.id
  ), of_level as (
    update inventory_level level set updated_at = now.at,
        stocked_quantity = level.stocked_quantity ${sign} t.pieces, raw_stocked_quantity = ${rawSql(`level.stocked_quantity ${sign} t.pieces`)},
        reserved_quantity = level.reserved_quantity ${sign} t.pieces, raw_reserved_quantity = ${rawSql(`level.reserved_quantity ${sign} t.pieces`)}
      from (select level_id, sum(pieces) as pieces from taken group by level_id) t, now where level.id = t.level_id
  )`

/**
 * Takes what Medusa's order ? holds, and what may be of lots that were recalled after it was placed, out of stock and out of its own
 * hold, at the time ?: as much as lots that are not recalled do not cover. To be called before the order lets its goods go, so that none
 * is for sale for a moment; called again it takes nothing more. Answers what was taken from each hold.
 */
export const TAKE_FROM_ORDER = `
  with asked as (select ?::text as order_id, ?::timestamptz as at), now as (select at from asked),
  held as (
    select r.id, level.id as level_id, r.inventory_item_id, line.product_id, r.quantity, level.stocked_quantity, level.reserved_quantity
      from asked join group_order o on o.order_id = asked.order_id and o.deleted_at is null
      join "order" m on m.id = o.order_id
      join order_item item on item.order_id = m.id and item.version = m.version and item.deleted_at is null
      join order_line_item line on line.id = item.item_id
      join reservation_item r on r.line_item_id = line.id and r.quantity > 0 and r.deleted_at is null
      join inventory_level level on level.inventory_item_id = r.inventory_item_id and level.location_id = r.location_id
        and level.deleted_at is null
     where ${MAY_BE_RECALLED}
  ), goods as (select distinct product_id from held),
  kept as (${KEPT_PIECES}
  ), free as (
    select held.level_id, greatest(0, max(held.stocked_quantity)
        - greatest(max(held.reserved_quantity) - sum(held.quantity), max(kept.pieces))) as pieces
      from held join kept on kept.inventory_item_id = held.inventory_item_id group by held.level_id
  ), shared as (
    select held.id, held.level_id, greatest(0, least(held.quantity, free.pieces
        - coalesce(sum(held.quantity) over (partition by held.level_id order by held.id rows between unbounded preceding and 1 preceding), 0))) as pieces
      from held join free on free.level_id = held.level_id
  ), taken as (select * from shared where pieces > 0),
  ${change("-")}
  select id, level_id, pieces::int as pieces from taken`

/** Puts back what `TAKE_FROM_ORDER` took (?::jsonb), at the time ?, for an order that goes on after all. */
export const GIVE_BACK_TO_ORDER = `
  with taken as (select * from jsonb_to_recordset(?::jsonb) as t(id text, level_id text, pieces int)),
  now as (select ?::timestamptz as at),
  ${change("+")}
  select id from taken`
