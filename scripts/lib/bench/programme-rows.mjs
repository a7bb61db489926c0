import { withClient } from "../postgres.mjs"

export const ORDERS = 1_000_000
export const AUDIT_ENTRIES = 1_000_000
export const WAITING = 10_000

/** Everything in one province: its department is the one that is measured. Returns { province, slug, issuer }. */
async function gather(client) {
  const { rows } = await client.query(
    `select f.province_code, f.slug, u.full_name from floor f
       join administrative_unit u on u.id = '2025:' || f.province_code order by f.province_code limit 1`,
  )
  const [{ province_code: province, slug, full_name }] = rows
  for (const table of ["seller", "producer", "listing", "certificate", "lot"])
    await client.query(`update ${table} set province_code = $1 where province_code <> $1`, [province])
  return { province, slug, issuer: `UBND ${full_name.charAt(0).toLowerCase()}${full_name.slice(1)}` }
}

const waiting = (client) =>
  client.query(
    `update listing set state = 'changed', submitted_at = now() - (random() * interval '30 days')
      where id in (select id from listing where state = 'approved' order by id limit $1)`,
    [WAITING],
  )

/** Orders of the last two years over all stalls, one in twenty cancelled. */
const orders = (client, province) =>
  client.query(
    `insert into group_order (id, code, group_id, order_id, seller_id, floor_id, province_code, settlement_mode, state,
       item_total, shipping_total, total, raw_item_total, raw_shipping_total, raw_total, shipping_name, placed_at)
     select 'bench-o' || i, 'B' || i, 'bench-g' || i, 'bench-x' || i, s.ids[1 + i % s.count], 'bench', $1, 'direct',
       case when i % 20 = 0 then 'cancelled' else 'delivered' end, amount, 20000, amount + 20000,
       jsonb_build_object('value', amount::text), '{"value": "20000"}', jsonb_build_object('value', (amount + 20000)::text),
       'x', now() - i * interval '1 minute'
     from (select array_agg(id) as ids, count(*) as count from seller) s,
       lateral (select i, 50000 + i % 1000 * 1000 as amount from generate_series(1, ${ORDERS}) i) n`,
    [province],
  )

/** Half a year of entries about listings, one in ten a move from state to state. */
const auditEntries = (client, province) =>
  client.query(
    `insert into audit_entry (id, at, actor_type, actor_id, actor_name, action, entity_type, entity_id, province_code, before, after)
     select 'bench-a' || i, now() - i * interval '15 seconds', 'officer', 'x', 'x',
       case when i % 10 = 0 then 'listing.approved' else 'listing.price_and_stock_set' end, 'listing', l.ids[1 + i % l.count], $1,
       case when i % 10 = 0 then '{"state": "changed"}' else '{"price": 1}' end::jsonb,
       case when i % 10 = 0 then '{"state": "approved"}' else '{"price": 2}' end::jsonb
     from (select array_agg(id) as ids, count(*) as count from listing) l, generate_series(1, ${AUDIT_ENTRIES}) i`,
    [province],
  )

/** A department with much to do, over a database that holds many products already. Returns { province, slug, issuer }. */
export const fillDepartment = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    await client.query("set session_replication_role = replica") // rows are consistent; checking each would take minutes
    const place = await gather(client)
    await waiting(client)
    await orders(client, place.province)
    await auditEntries(client, place.province)
    await client.query("vacuum analyze")
    return place
  })
