import { TRANSFORMED } from "../traceability/transformed-sql"

// What came back and was put on sale again is in stock, in the lot that it was packed from. Where a line was packed from several lots
// nobody knows from which of them its returned goods were: none is said to have more than it surely has.
const BACK = `select least(coalesce(sum(x.quantity), 0), p.quantity)::int as quantity
    from goods_return_line x join goods_return r on r.id = x.goods_return_id and r.restocked_at is not null and r.deleted_at is null
   where x.line_id = item.line_item_id and x.deleted_at is null and not exists (select 1 from fulfillment_lot beside
     where beside.fulfillment_item_id = item.id and beside.id <> p.id and beside.deleted_at is null)`

const PACKED = `select coalesce(sum(p.quantity - back.quantity), 0)::int
    from fulfillment_lot p join fulfillment_item item on item.id = p.fulfillment_item_id
    join fulfillment f on f.id = item.fulfillment_id and f.canceled_at is null
    cross join lateral (${BACK}) back
   where p.lot_id = l.id and p.deleted_at is null
     and not exists (select 1 from order_fulfillment link join group_order o on o.order_id = link.order_id
       where link.fulfillment_id = f.id and link.deleted_at is null and o.restocked_at is not null and o.deleted_at is null)`

/** How much of lot `l` stalls chose for orders that are not packed. */
export const CHOSEN = `select coalesce(sum(c.quantity), 0)::int from packing_choice c
    join group_order o on o.id = c.group_order_id
   where c.lot_id = l.id and c.deleted_at is null and o.state in ('placed', 'confirmed')`

/**
 * How much of lot `l` is in no parcel and in no other lot: for sale, or ordered and not packed. A step that says no quantity takes
 * nothing, and what boxes hold is still of its lot. Negative where more was used than was made.
 */
export const UNPACKED = `(l.quantity - (${TRANSFORMED}) - (${PACKED}))`

/**
 * How much of lot `l` may go into a parcel of the order: without what is in parcels, and without what waits in other orders to be packed.
 * @param order an SQL expression, used once: the id of the order of the stall
 */
export const leftSql = (order: string): string => `(${UNPACKED} - (${CHOSEN} and o.id <> ${order}))`
