import { UNPACKED } from "../packing/left-sql"
import { reachedSql } from "./reach-sql"

/** The inventory items of all goods that an approval of recall ? would reach now, in the order in which they are locked. */
export const STOCK_OF_RECALL = `
  with of_recall as (select array_agg(lot_id) as lots from recall_lot where recall_id = ? and deleted_at is null),
    lots as (select unnest(lots) as id from of_recall union select lot_id from (${reachedSql("(select lots from of_recall)")}) reached)
  select distinct pv.inventory_item_id as id from lots join lot l on l.id = lots.id
    join product_variant v on v.product_id = l.product_id and v.deleted_at is null
    join product_variant_inventory_item pv on pv.variant_id = v.id and pv.deleted_at is null order by id`

// Stock is not counted by lot. What other lots of the same goods still hold may stay for sale, and nothing beyond it.
const KEPT = `select coalesce(sum(greatest(0, ${UNPACKED})), 0) from lot l
  where l.product_id = goods.product_id and l.state <> 'recalled' and l.kind = 'goods' and l.deleted_at is null`

/** How many pieces of each inventory item lots that are not recalled hold, of the products in `goods`. */
export const KEPT_PIECES = `
    select pv.inventory_item_id, min(pv.required_quantity * (${KEPT})) as pieces
      from goods join product_variant v on v.product_id = goods.product_id and v.deleted_at is null
      join product_variant_inventory_item pv on pv.variant_id = v.id and pv.deleted_at is null
     group by pv.inventory_item_id`

/** An amount as Medusa keeps it beside its column. */
export const rawSql = (amount: string): string => `jsonb_build_object('value', (${amount})::text, 'precision', 20)`

/**
 * Takes the goods of recalled lots (?::text[]) out of stock, at the time ?: so much stays as lots that are not recalled hold, and what
 * is ordered already. Call it when they are marked. Answers what was taken from each level.
 */
export const TAKE_FROM_STOCK = `
  with goods as (select distinct product_id from lot where id = any(?) and product_id is not null),
  kept as (${KEPT_PIECES}
  ), less as (
    select level.id, level.stocked_quantity as before, greatest(level.reserved_quantity, kept.pieces) as after
      from inventory_level level join kept on kept.inventory_item_id = level.inventory_item_id
     where level.deleted_at is null and level.stocked_quantity > greatest(level.reserved_quantity, kept.pieces)
  )
  update inventory_level level set stocked_quantity = less.after, raw_stocked_quantity = ${rawSql("less.after")}, updated_at = ?
    from less where less.id = level.id returning level.id, (less.before - less.after)::int as taken`
