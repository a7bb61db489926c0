// Only what goes back of this recall's products; in a drill nothing goes back for it.
const PIECES = `(select coalesce(sum(x.quantity), 0)::int from goods_return_line x join order_line_item line on line.id = x.line_id
    where x.goods_return_id = back.id and line.product_id in (select bad.product_id from recall_lot hit join lot bad on bad.id = hit.lot_id
      where hit.recall_id = p.recall_id and hit.deleted_at is null))`

const MONEY = `select coalesce(bool_or(back.state = 'to_refund'), false) as is_owed,
      coalesce(bool_or(back.closed_at is null), false) as is_open,
      coalesce(bool_or(back.state = 'refunded'), false) as is_refunded,
      coalesce(sum(back.amount) filter (where back.state = 'refunded'), 0)::float8 as refunded,
      coalesce(sum(${PIECES}) filter (where back.owed_at is not null), 0)::int as pieces,
      (array_agg(back.id order by back.requested_at desc, back.id))[1] as return_id
    from goods_return back where back.group_order_id = p.group_order_id and back.reason = 'recalled' and back.deleted_at is null
      and ${PIECES} > 0
      and not exists (select 1 from recall drill where drill.id = p.recall_id and drill.is_drill)`

/**
 * What became of parcel `p` of a recall, to join as `remedy`: ParcelRemedy of kit/http/recall as `state`, pieces that came back or were
 * destroyed, dong that went back, and the return by which. It is read from the returns themselves, so that there is one truth about money.
 */
export const PARCEL_REMEDY = `lateral (
  select case when o.state in ('returning', 'returned') then 'turned_back' when money.is_owed then 'to_refund'
      when money.is_open then 'asked' when money.is_refunded then 'refunded' else p.remedy end as state,
    greatest(case when o.state = 'returned' then p.quantity else p.returned end, least(p.quantity, money.pieces)) as returned,
    money.refunded, money.return_id, g.payment_method
  from group_order o join order_group g on g.id = o.group_id cross join lateral (${MONEY}) money
  where o.id = p.group_order_id) remedy`
