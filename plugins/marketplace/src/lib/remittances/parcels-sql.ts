import type { CodOwner } from "./types"
import { TRACKING_KEY_SQL } from "./tracking-sql"

/** Whose money a parcel's is: where the floor collects it is the operator's to receive, else the stall's. */
const OF_OWNER: Readonly<Record<CodOwner["kind"], string>> = {
  seller: "o.seller_id = ? and o.settlement_mode = 'direct'",
  floor: "o.floor_id = ? and o.settlement_mode = 'collected'",
}

// The one that a row was claimed for keeps it, whatever its code is now.
const MEANT = `(${TRACKING_KEY_SQL} = any(?::text[]) and tracking_code is not null or o.id = ?)`

/** Ids of the owner's parcels with these tracking codes, to be locked in one order. Bindings: keys, the id of one more or null, the owner's id. */
export const lockParcelsSql = ({ kind }: CodOwner): string =>
  `select id from group_order o where ${MEANT} and ${OF_OWNER[kind]} and deleted_at is null
    order by id for update`

/** The same parcels with what carriers hold for them, or the tick by hand that no statement has taken the place of. */
export const parcelsSql = ({ kind }: CodOwner): string => `
  select o.id, o.code, ${TRACKING_KEY_SQL} as tracking_key, o.seller_id, o.floor_id, o.province_code, o.state, g.payment_method,
    coalesce(h.held, 0)::float8 as held, coalesce(k.ticked, 0)::float8 as ticked, coalesce(h.accounts, k.accounts, '[]') as accounts
  from group_order o join order_group g on g.id = o.group_id
  left join lateral (
    select sum(a.amount) as held, json_agg(json_build_object('account', a.account, 'amount', a.amount) order by a.account) as accounts
    from (select l.account, sum(l.amount) as amount from ledger_entry e join ledger_line l on l.entry_id = e.id
      where e.group_order_id = o.id and e.deleted_at is null and l.account like 'carrier_cod:%'
      group by l.account having sum(l.amount) > 0) a) h on true
  left join lateral (
    select -sum(l.amount) as ticked, json_agg(json_build_object('account', l.account, 'amount', -l.amount) order by l.account) as accounts
    from ledger_entry e join ledger_line l on l.entry_id = e.id
    where e.posting_key = 'cod.remitted:' || o.id and e.deleted_at is null and l.account like 'carrier_cod:%'
      and not exists (select 1 from ledger_entry u where u.posting_key = e.posting_key || ':undone' and u.deleted_at is null)) k on true
  where ${MEANT} and ${OF_OWNER[kind]} and o.deleted_at is null order by o.id`
