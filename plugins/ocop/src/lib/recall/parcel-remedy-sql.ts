// The lots of a recall, as sent in a line of an order: where the stall recorded what it packed, these pieces alone.
const PACKED = `select sum(packed.quantity) filter (where packed.lot_id in (select hit.lot_id from recall_lot hit
      where hit.recall_id = p.recall_id and hit.deleted_at is null)) as own, count(packed.id) > 0 as is_known
    from fulfillment_item sent join fulfillment f on f.id = sent.fulfillment_id and f.canceled_at is null
    join fulfillment_lot packed on packed.fulfillment_item_id = sent.id and packed.deleted_at is null
   where sent.line_item_id = x.line_id and sent.deleted_at is null`
const IS_OF_RECALL = `line.product_id in (select bad.product_id from recall_lot hit join lot bad on bad.id = hit.lot_id
      where hit.recall_id = p.recall_id and hit.deleted_at is null)`

// Never more than goes back in all: what the order had no money left for is missing at the last line.
const LINES = `select x.quantity,
      least(sum(x.amount) over upto, back.amount) - least(sum(x.amount) over upto - x.amount, back.amount) as amount,
      case when not (${IS_OF_RECALL}) then 0 when packed.is_known then least(x.quantity, coalesce(packed.own, 0)) else x.quantity end as own
    from goods_return_line x join order_line_item line on line.id = x.line_id cross join lateral (${PACKED}) packed
   where x.goods_return_id = back.id and x.deleted_at is null window upto as (order by x.line_id)`

// One return may hold goods of several recalls. The shipping is theirs by pieces; a dong that does not divide is counted with none.
const OWN = `select coalesce(sum(part.own), 0)::int as pieces,
      coalesce(sum(floor(part.amount * part.own / part.quantity)), 0)
        + coalesce(floor((back.amount - sum(part.amount)) * sum(part.own) / sum(part.quantity)), 0) as money
    from (${LINES}) part`

// In a drill nothing goes back for it.
const MONEY = `select coalesce(bool_or(back.state = 'to_refund'), false) as is_owed,
      coalesce(bool_or(back.closed_at is null), false) as is_open,
      coalesce(bool_or(back.state = 'refunded'), false) as is_refunded,
      coalesce(sum(own.money) filter (where back.state = 'refunded'), 0)::float8 as refunded,
      coalesce(sum(own.pieces) filter (where back.owed_at is not null), 0)::int as pieces,
      (array_agg(back.id order by back.requested_at desc, back.id))[1] as return_id
    from goods_return back cross join lateral (${OWN}) own
   where back.group_order_id = p.group_order_id and back.reason = 'recalled' and back.deleted_at is null and own.pieces > 0
      and not exists (select 1 from recall drill where drill.id = p.recall_id and drill.is_drill)`

/**
 * What became of parcel `p` of a recall, to join as `remedy`: ParcelRemedy of kit/http/recall as `state`, pieces that came back or were
 * destroyed, dong that went back for them, and the return by which. It is read from the returns themselves, so that there is one truth
 * about money.
 */
export const PARCEL_REMEDY = `lateral (
  select case when o.state in ('returning', 'returned') then 'turned_back' when money.is_owed then 'to_refund'
      when money.is_open then 'asked' when money.is_refunded then 'refunded' else p.remedy end as state,
    greatest(case when o.state = 'returned' then p.quantity else p.returned end, least(p.quantity, money.pieces)) as returned,
    money.refunded, money.return_id, g.payment_method
  from group_order o join order_group g on g.id = o.group_id cross join lateral (${MONEY}) money
  where o.id = p.group_order_id) remedy`
