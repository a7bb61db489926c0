/** The terms of a voucher `v` in the shape of kit. */
export const TERMS_SQL = `case v.kind when 'fixed' then json_build_object('kind', v.kind, 'amount', v.amount)
  when 'percent' then json_build_object('kind', v.kind, 'percent', v.percent, 'most', v.most)
  else json_build_object('kind', v.kind, 'most', v.most) end`

/** Uses of a voucher `v` that count. */
export const USED_SQL = `(select count(*)::int from voucher_use u where u.voucher_id = v.id and u.given_back_at is null)`
