import { withClient } from "../postgres.mjs"

export const GENEALOGY = 10_000
export const PARCELS = 10_000
/** Parcels without recalled goods, among which the others must be found. */
export const OTHER_PARCELS = 90_000

// Goods on sale whose producer's department has two officers, and that nobody has ordered yet; and other goods.
const GOODS = `select l.product_id, l.seller_id, l.province_code, m.producer_id, p.handle, f.slug,
    (select o.product_id from listing o where o.product_id is not null and o.product_id <> l.product_id order by o.id limit 1) as other_id
  from listing l join product p on p.id = l.product_id and p.status = 'published'
  join product_producer m on m.product_id = p.id and m.deleted_at is null
  join floor f on f.province_code = l.province_code and f.deleted_at is null
  where l.state = 'approved' and not exists (select 1 from order_line_item sold where sold.product_id = p.id and sold.deleted_at is null)
  order by l.id limit 1`

const LOT = `insert into lot (id, kind, code, lot_number, name, product_id, producer_id, province_code, made_on, best_before, quantity, unit)`
const DAYS = `to_char(now() - interval '60 days', 'YYYY-MM-DD'), to_char(now() + interval '300 days', 'YYYY-MM-DD')`

// From one lot a hundred, and from there a hundred layers of which each lot is made of two of the layer before.
const LOTS_OF_ONE = `${LOT} select 'lot_flow_' || n, 'material', 'FLOW-' || n, null, 'Mẻ', null, $1, $2, ${DAYS}, 1, 'kg'
  from generate_series(0, ${GENEALOGY}) n`
const LINKS_OF_ONE = `insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind)
  select 'tlink_flow_' || n || '_' || step, 'urn:bench:' || n, 'lot_flow_' || from_n, 'lot_flow_' || n, 'transformation'
  from generate_series(1, ${GENEALOGY}) n, generate_series(0, 1) step,
    lateral (select case when n <= 100 then 0 else (n - 1) / 100 * 100 - 99 + ((n - 1) % 100 + step) % 100 end as from_n) x
  where n > 100 or step = 0`

// One bad material went into twenty lots of the goods.
const BAD = `${LOT} values ('lot_bad', 'material', 'BENCH-BAD', null, 'Nguyên liệu', null, $1, $2, ${DAYS}, 1, 'kg')`
const GOODS_LOTS = `${LOT} select 'lot_bad_' || n, 'goods', 'BENCH-BAD-' || n, 'BAD' || n, null, $3, $1, $2, ${DAYS}, 1000, 'hũ'
  from generate_series(1, 20) n`
const GOODS_LINKS = `insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind)
  select 'tlink_bad_' || n, 'urn:bench:bad:' || n, 'lot_bad', 'lot_bad_' || n, 'transformation' from generate_series(1, 20) n`

const ALL = `generate_series(1, ${PARCELS + OTHER_PARCELS}) n`
const IS_BAD = `n % ${(PARCELS + OTHER_PARCELS) / PARCELS} = 0`
const TWO = `2, '{"value": "2"}'`
const NONE = `0, '{"value": "0"}'`

/** A parcel each, delivered last week, of two pieces. Of five with the bad goods one has no lot on record: the days must find it. */
const orders = (province, seller, goods, other) => [
  `insert into order_group (id, code, cart_id, contact_name, contact_phone, contact_email, province_code, commune_code, street,
      payment_method, total, raw_total, placed_at)
    select 'ogrp_bad_' || n, 'BG' || n, 'cart_bad_' || n, 'Khách ' || n, '09' || lpad(n::text, 8, '0'),
      case when n % 20 = 0 then 'khach' || n || '@vi-du.example' end, ${province}, '00000', 'Số 1', 'cod', 100000, '{"value": "100000"}',
      now() - interval '8 days' from ${ALL}`,
  `insert into group_order (id, code, group_id, order_id, seller_id, floor_id, province_code, settlement_mode, state, item_total,
      shipping_total, total, raw_item_total, raw_shipping_total, raw_total, shipping_name, placed_at)
    select 'gord_bad_' || n, 'BO' || n, 'ogrp_bad_' || n, 'order_bad_' || n, ${seller}, 'bench', ${province}, 'direct', 'delivered', 100000, 0, 100000,
      '{"value": "100000"}', '{"value": "0"}', '{"value": "100000"}', 'x', now() - interval '8 days' from ${ALL}`,
  `insert into group_order_event (id, group_order_id, state, at)
    select 'gevt_bad_' || n, 'gord_bad_' || n, 'shipped', now() - interval '7 days' from ${ALL}`,
  `insert into "order" (id, status, currency_code) select 'order_bad_' || n, 'pending', 'vnd' from ${ALL}`,
  `insert into order_line_item (id, title, product_id, unit_price, raw_unit_price)
    select 'ordli_bad_' || n, 'x', case when ${IS_BAD} then ${goods} else ${other} end, 50000, '{"value": "50000"}' from ${ALL}`,
  `insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity, raw_fulfilled_quantity,
      shipped_quantity, raw_shipped_quantity, delivered_quantity, raw_delivered_quantity, return_requested_quantity,
      raw_return_requested_quantity, return_received_quantity, raw_return_received_quantity, return_dismissed_quantity,
      raw_return_dismissed_quantity, written_off_quantity, raw_written_off_quantity)
    select 'orditem_bad_' || n, 'order_bad_' || n, 1, 'ordli_bad_' || n, ${TWO}, ${TWO}, ${TWO}, ${TWO}, ${NONE}, ${NONE}, ${NONE}, ${NONE}
    from ${ALL}`,
  `insert into fulfillment (id, location_id) select 'ful_bad_' || n, 'bench' from ${ALL}`,
  `insert into fulfillment_item (id, title, sku, barcode, quantity, raw_quantity, line_item_id, fulfillment_id)
    select 'fulit_bad_' || n, 'x', '', '', ${TWO}, 'ordli_bad_' || n, 'ful_bad_' || n from ${ALL}`,
  `insert into order_fulfillment (id, order_id, fulfillment_id)
    select 'ordful_bad_' || n, 'order_bad_' || n, 'ful_bad_' || n from ${ALL}`,
  `insert into fulfillment_lot (id, fulfillment_item_id, lot_id, quantity)
    select 'flot_bad_' || n, 'fulit_bad_' || n, 'lot_bad_' || (1 + n / 10 % 20), 2 from ${ALL} where ${IS_BAD} and n % 50 > 0`,
]

/** Writes a long genealogy, a bad lot and the parcels of its goods. Answers { handle, slug }: the goods and their department. */
export const fillRecall = (databaseUrl) =>
  withClient(databaseUrl, async (client) => {
    const { product_id, other_id, seller_id, province_code, producer_id, handle, slug } = (await client.query(GOODS))
      .rows[0]
    await client.query("set session_replication_role = replica") // rows are consistent; checking each would take minutes
    for (const sql of [LOTS_OF_ONE, BAD]) await client.query(sql, [producer_id, province_code])
    await client.query(GOODS_LOTS, [producer_id, province_code, product_id])
    for (const sql of [LINKS_OF_ONE, GOODS_LINKS]) await client.query(sql)
    const values = [province_code, seller_id, product_id, other_id].map((value) => client.escapeLiteral(value))
    for (const sql of orders(...values)) await client.query(sql)
    await client.query("vacuum analyze")
    return { handle, slug }
  })
