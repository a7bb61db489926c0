/**
 * True of a return `back` whose goods the stall has again, or that never came out of its hands, or were destroyed. Money that went back while
 * the goods stayed says nothing of the goods.
 */
export const GOODS_ARE_BACK = `back.owed_at is not null and (back.goods is not null or back.reason in ('missing', 'recalled'))`
const BACK = (line: string): string => `(select coalesce(sum(x.quantity), 0)::int from goods_return_line x
    join goods_return back on back.id = x.goods_return_id and back.deleted_at is null
   where x.line_id = ${line} and x.deleted_at is null and ${GOODS_ARE_BACK})`
const SENT_OF = (line: string): string => `(select sum(whole.quantity)::int from fulfillment_item whole
    join fulfillment f on f.id = whole.fulfillment_id and f.canceled_at is null
   where whole.line_item_id = ${line} and whole.deleted_at is null)`
/** Orders that left the stall: looked up one by one by what was found, as a floor has far more of them than a recall has. */
const WAS_SENT = "o.state in ('shipped', 'delivery_failed', 'delivered') and o.deleted_at is null"

/**
 * Parcels that were sent with goods of a recall's lots (?), and their buyers, without what the stall has again. Where the stall recorded
 * no lot at packing, the days decide: every parcel with that product from the day on which its first recalled lot was made to the day on
 * which the last one spoils. Of a line from a recalled lot and others nobody knows which pieces went back: its buyer may have as many of
 * the recalled ones as he has pieces. The number of a gift is its receiver's, who has the goods; its address, the giver's, is no way to him.
 */
export const FOUND_PARCELS = `
  with lots as (
    select l.id, l.product_id, l.made_on, l.best_before from recall_lot r join lot l on l.id = r.lot_id
     where r.recall_id = ? and r.deleted_at is null
  ), days as (
    select product_id, min(made_on) as first_day, max(coalesce(best_before, '9999-12-31')) as last_day from lots group by product_id
  ), packed_lines as (
    select o.id, item.line_item_id, sum(packed.quantity)::int as recalled
      from lots
      join fulfillment_lot packed on packed.lot_id = lots.id and packed.deleted_at is null
      join fulfillment_item item on item.id = packed.fulfillment_item_id and item.deleted_at is null
      join fulfillment f on f.id = item.fulfillment_id and f.canceled_at is null
      join order_fulfillment link on link.fulfillment_id = f.id and link.deleted_at is null
      join group_order o on o.order_id = link.order_id and ${WAS_SENT}
     group by o.id, item.line_item_id
  ), still_out as materialized (
    select id, recalled, ${SENT_OF("packed.line_item_id")} - ${BACK("packed.line_item_id")} as pieces from packed_lines packed
  ), by_lot as (
    select id, sum(least(recalled, pieces))::int as quantity from still_out where pieces > 0 group by id
  ), by_days as materialized (
    select o.id, sum(item.quantity - ${BACK("line.id")})::int as quantity
      from days
      join order_line_item line on line.product_id = days.product_id and line.deleted_at is null
      join order_item bought on bought.item_id = line.id and bought.deleted_at is null
      join "order" core on core.id = bought.order_id and core.version = bought.version
      join group_order o on o.order_id = core.id and ${WAS_SENT}
      join group_order_event left_at on left_at.group_order_id = o.id and left_at.state = 'shipped' and left_at.deleted_at is null
      join order_fulfillment link on link.order_id = core.id and link.deleted_at is null
      join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
      join fulfillment_item item on item.fulfillment_id = f.id and item.line_item_id = line.id and item.deleted_at is null
     where not exists (select 1 from fulfillment_lot packed where packed.fulfillment_item_id = item.id and packed.deleted_at is null)
       and to_char(left_at.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') between days.first_day and days.last_day
     group by o.id
  ), by_window as (
    select id, quantity from by_days where quantity > 0
  )
  select o.id as group_order_id, o.code as order_code, o.seller_id, g.contact_phone as phone, g.contact_name as name,
    case when not g.is_gift then g.contact_email end as email, case when by_lot.id is null then 'window' else 'lot' end as match,
    coalesce(by_lot.quantity, 0) + coalesce(by_window.quantity, 0) as quantity
  from by_lot
  full join by_window using (id)
  join group_order o on o.id = coalesce(by_lot.id, by_window.id)
  join order_group g on g.id = o.group_id
  order by o.id`
