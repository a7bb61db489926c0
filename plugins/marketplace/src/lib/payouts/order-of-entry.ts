/**
 * The order whose money an entry `e` moves; null where it concerns none. What a floor bears of a ruling belongs to no order in the books, so that the order's
 * own story stays what it was, but is paid out with the order that was disputed.
 */
export const ORDER_OF_ENTRY = `coalesce(e.group_order_id, (select d.group_order_id from dispute d
  where e.kind = 'ruling.borne' and d.id = split_part(e.posting_key, ':', 2)))`
