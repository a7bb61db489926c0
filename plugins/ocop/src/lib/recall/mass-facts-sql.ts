import { CHOSEN, UNPACKED } from "../packing/left-sql"
import { TRANSFORMED, UNMEASURED } from "../traceability/transformed-sql"
import { GOODS_ARE_BACK } from "./found-parcels-sql"
import { stoppedBeforeSql } from "./stopped-before-sql"

// What comes back after the sale of its lot was stopped is good or not, but never on sale again (of an order: `restocked_at` says that its
// other goods are).
const WENT_ON_SALE = (
  of: string,
): string => `coalesce(${of}.restocked_at < (select coalesce(min(stop.approved_at), 'infinity')
    from recall_lot hit join recall stop on stop.id = hit.recall_id and stop.approved_at is not null and not stop.is_drill and stop.deleted_at is null
   where hit.lot_id = l.id and hit.deleted_at is null), false)`
const IS_DESTROYED = `(back.reason = 'recalled' and exists (select 1 from recall_lot hit
      join recall_parcel gone on gone.recall_id = hit.recall_id and gone.group_order_id = o.id and gone.how = 'destroyed' and gone.deleted_at is null
     where hit.lot_id = l.id and hit.deleted_at is null))`
const piecesSql = (condition: string): string => `coalesce(sum(x.quantity) filter (where ${condition}), 0)`
const RETURNED = `select ${piecesSql(WENT_ON_SALE("back"))} as restocked,
      ${piecesSql(`not ${WENT_ON_SALE("back")} and ${IS_DESTROYED}`)} as destroyed,
      ${piecesSql(`not ${WENT_ON_SALE("back")} and back.reason = 'recalled' and not ${IS_DESTROYED}`)} as recalled,
      ${piecesSql(`not ${WENT_ON_SALE("back")} and back.reason <> 'recalled'`)} as others
    from goods_return_line x join goods_return back on back.id = x.goods_return_id and back.deleted_at is null
   where x.line_id = item.line_item_id and x.deleted_at is null and ${GOODS_ARE_BACK}`

// Of a line that was packed from several lots nobody knows which pieces came back: of this one so many as cannot be of the others. What came
// back by a recall is of recalled lots.
const BESIDE = `select coalesce(sum(other.quantity), 0) as any_lot,
      coalesce(sum(other.quantity) filter (where bad.state = 'recalled'), 0) as recalled_lot
    from fulfillment_lot other join lot bad on bad.id = other.lot_id
   where other.fulfillment_item_id = item.id and other.id <> packed.id and other.deleted_at is null`
const surely = (pieces: string, beside: string): string => `greatest(0, least(packed.quantity, ${pieces} - ${beside}))`

const PARCELS = `select coalesce(sum(one.quantity), 0)::int as dispatched, coalesce(sum(one.restocked), 0)::int as restocked,
    coalesce(sum(one.destroyed), 0)::int as destroyed,
    coalesce(sum(greatest(0, least(one.received_back, one.quantity - one.restocked - one.destroyed))), 0)::int as received_back
  from (select packed.quantity,
      case when o.state <> 'returned' then ${surely("returned.restocked", "beside.any_lot")}
        when ${WENT_ON_SALE("o")} then packed.quantity else 0 end as restocked,
      case when o.state <> 'returned' then ${surely("returned.destroyed", "beside.recalled_lot")} else 0 end as destroyed,
      case when o.state <> 'returned' then ${surely("returned.recalled", "beside.recalled_lot")} + ${surely("returned.others", "beside.any_lot")}
        when not ${WENT_ON_SALE("o")} then packed.quantity else 0 end as received_back
    from fulfillment_lot packed join fulfillment_item item on item.id = packed.fulfillment_item_id
    join fulfillment f on f.id = item.fulfillment_id and f.canceled_at is null
    join order_fulfillment link on link.fulfillment_id = f.id and link.deleted_at is null
    join group_order o on o.order_id = link.order_id and o.deleted_at is null
    cross join lateral (${RETURNED}) returned cross join lateral (${BESIDE}) beside
   where packed.lot_id = l.id and packed.deleted_at is null) one`

const STOCKED = `select sum(floor(level.stocked_quantity / item.required))::int
    from (select pv.inventory_item_id, min(pv.required_quantity) as required from product_variant v
        join product_variant_inventory_item pv on pv.variant_id = v.id and pv.deleted_at is null
       where v.product_id = goods.product_id and v.deleted_at is null group by pv.inventory_item_id) item
    join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null`
const OF_OTHERS = `select coalesce(sum(greatest(0, ${UNPACKED})), 0)::int from lot l
   where l.product_id = goods.product_id and l.kind = 'goods' and l.state <> 'recalled' and l.deleted_at is null
     and l.id not in (select id from lots)`

/** A lot of a recall with what is on record of its goods, in its own unit. */
export type MassFactsRow = {
  id: string
  code: string
  name: string
  product_id: string | null
  unit: string
  best_before: string | null
  made: number
  transformed: number
  unmeasured: number
  chosen: number
  dispatched: number
  restocked: number
  received_back: number
  destroyed: number
  /** Pieces of its product in stock that lots outside the recall do not explain; null where stock is not counted. */
  shelf: number | null
  /** What was in stock of it when its sale was stopped, by whichever recall. */
  in_stock: number | null
  /** The code of the recall that stopped it before this one; null where this is the first. */
  stopped_by: string | null
}

/** MassFactsRow of each lot of recall ?, in order of its code: goods and materials, as what boxes hold is counted in its own lots. */
export const MASS_FACTS = `
  with lots as (
    select x.lot_id as id, before.code as stopped_by, kept.in_stock from recall_lot x join recall r on r.id = x.recall_id
      left join lateral (${stoppedBeforeSql("x.lot_id", "r")}) before on true
      left join recall_stock kept on kept.recall_id = coalesce(before.id, r.id) and kept.lot_id = x.lot_id and kept.deleted_at is null
     where x.recall_id = ? and x.deleted_at is null
  ), goods as (
    select distinct product_id from lots join lot using (id) where product_id is not null
  ), shelf as (
    select product_id, greatest(0, (${STOCKED}) - (${OF_OTHERS})) as pieces, (${STOCKED}) is not null as is_counted from goods
  )
  select l.id, l.code, coalesce(l.name, p.title, l.code) as name, l.product_id, l.unit, l.best_before, l.quantity as made,
    (${TRANSFORMED}) as transformed, (${UNMEASURED}) as unmeasured, (${CHOSEN}) as chosen,
    sent.dispatched, sent.restocked, sent.received_back, sent.destroyed,
    case when shelf.is_counted then shelf.pieces end as shelf, lots.in_stock, lots.stopped_by
  from lots join lot l on l.id = lots.id and l.kind <> 'box'
  left join product p on p.id = l.product_id
  left join shelf on shelf.product_id = l.product_id
  cross join lateral (${PARCELS}) sent
  order by l.code`
