/**
 * True of a return `back` whose goods the stall has again, or that never came out of its hands, or were destroyed. Money that went back while
 * the goods stayed says nothing of the goods.
 */
export const GOODS_ARE_BACK = `back.owed_at is not null and (back.goods is not null or back.reason in ('missing', 'recalled'))`
const BACK = (line: string): string => `(select coalesce(sum(x.quantity), 0)::int from goods_return_line x
    join goods_return back on back.id = x.goods_return_id and back.deleted_at is null
   where x.line_id = ${line} and x.deleted_at is null and ${GOODS_ARE_BACK})`
const SENT_OF = (line: string): string => `(select sum(whole.quantity)::int from fulfillment_item whole
    join fulfillment f on f.id = whole.fulfillment_id and f.canceled_at is null where whole.line_item_id = ${line})`

/**
 * Parcels that were sent with goods of a recall's lots (?), and their buyers, without what the stall has again. Where the stall recorded
 * no lot at packing, the days decide: every parcel with that product from the day on which its first recalled lot was made to the day on
 * which the last one spoils. Of a line from a recalled lot and others nobody knows which pieces went back: its buyer may have as many of
 * the recalled ones as he has pieces.
 */
export const FOUND_PARCELS = `
  with lots as (
    select l.id, l.product_id, l.made_on, l.best_before from recall_lot r join lot l on l.id = r.lot_id
     where r.recall_id = ? and r.deleted_at is null
  ), days as (
    select product_id, min(made_on) as first_day, max(coalesce(best_before, '9999-12-31')) as last_day from lots group by product_id
  ), sent as (
    select o.id, o.order_id, o.code, o.seller_id, o.group_id from group_order o
     where o.state in ('shipped', 'delivery_failed', 'delivered') and o.deleted_at is null
  ), packed_lines as (
    select sent.id, item.line_item_id, sum(packed.quantity)::int as recalled
      from lots
      join fulfillment_lot packed on packed.lot_id = lots.id and packed.deleted_at is null
      join fulfillment_item item on item.id = packed.fulfillment_item_id
      join fulfillment f on f.id = item.fulfillment_id and f.canceled_at is null
      join order_fulfillment link on link.fulfillment_id = f.id and link.deleted_at is null
      join sent on sent.order_id = link.order_id
     group by sent.id, item.line_item_id
  ), by_lot as (
    select id, sum(least(recalled, still.pieces))::int as quantity from packed_lines
      cross join lateral (select ${SENT_OF("packed_lines.line_item_id")} - ${BACK("packed_lines.line_item_id")} as pieces) still
     where still.pieces > 0 group by id
  ), by_window as (
    select sent.id, sum(item.quantity - ${BACK("line.id")})::int as quantity
      from days
      join order_line_item line on line.product_id = days.product_id
      join order_item bought on bought.item_id = line.id and bought.deleted_at is null
      join "order" o on o.id = bought.order_id and o.version = bought.version
      join sent on sent.order_id = o.id
      join group_order_event left_at on left_at.group_order_id = sent.id and left_at.state = 'shipped' and left_at.deleted_at is null
      join order_fulfillment link on link.order_id = o.id and link.deleted_at is null
      join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
      join fulfillment_item item on item.fulfillment_id = f.id and item.line_item_id = line.id
     where not exists (select 1 from fulfillment_lot packed where packed.fulfillment_item_id = item.id and packed.deleted_at is null)
       and to_char(left_at.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') between days.first_day and days.last_day
     group by sent.id having sum(item.quantity - ${BACK("line.id")}) > 0
  )
  select sent.id as group_order_id, sent.code as order_code, sent.seller_id, g.contact_phone as phone, g.contact_name as name,
    g.contact_email as email, case when by_lot.id is null then 'window' else 'lot' end as match,
    coalesce(by_lot.quantity, 0) + coalesce(by_window.quantity, 0) as quantity
  from sent
  join order_group g on g.id = sent.group_id
  left join by_lot on by_lot.id = sent.id
  left join by_window on by_window.id = sent.id
  where by_lot.id is not null or by_window.id is not null
  order by sent.id`
