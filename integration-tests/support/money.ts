import { isCalledOff } from "@san-ocop/kit/called-off"
import type { ClientBase } from "pg"
import { booked, type OrderRow, shared } from "./booked"
import { withDatabase } from "./database"
import { placedGroups } from "./shopper"

const ORDERS = `
  select g.code as group_code, o.id, o.state, o.seller_id, o.remitted_at is not null as is_remitted, o.total::float8 as total, o.item_total::float8 as item_total,
    o.shipping_total::float8 as shipping_total, o.seller_discount::float8 as seller_discount, o.floor_discount::float8 as floor_discount,
    (select coalesce(sum(d.amount) filter (where d.bearer = 'seller'), 0)::float8 from order_discount d where d.group_order_id = o.id and d.reverses is null) as frozen_seller,
    (select coalesce(sum(d.amount) filter (where d.bearer = 'floor'), 0)::float8 from order_discount d where d.group_order_id = o.id and d.reverses is null) as frozen_floor,
    (select coalesce(sum(a.amount), 0)::float8 from (
      select adj.amount from order_item i join order_line_item_adjustment adj on adj.item_id = i.item_id join "order" m on m.id = i.order_id and m.version = i.version
        where i.order_id = o.order_id and i.deleted_at is null and adj.deleted_at is null and adj.version = m.version
      union all select adj.amount from order_shipping s join order_shipping_method_adjustment adj on adj.shipping_method_id = s.shipping_method_id
        join "order" m on m.id = s.order_id and m.version = s.version where s.order_id = o.order_id and s.deleted_at is null and adj.deleted_at is null
          and adj.version = m.version) a) as adjusted,
    (select (x.totals ->> 'original_order_total')::float8 from order_summary x join "order" m on m.id = x.order_id and m.version = x.version
      where x.order_id = o.order_id and x.deleted_at is null) as of_medusa,
    (select coalesce(sum(coalesce(i.unit_price, l.unit_price) * i.quantity), 0)::float8 from order_item i
      join order_line_item l on l.id = i.item_id join "order" m on m.id = i.order_id and m.version = i.version
      where i.order_id = o.order_id and i.deleted_at is null) as of_lines,
    (select coalesce(sum(sm.amount), 0)::float8 from order_shipping s
      join order_shipping_method sm on sm.id = s.shipping_method_id join "order" m on m.id = s.order_id and m.version = s.version
      where s.order_id = o.order_id and s.deleted_at is null) as of_shipping,
    (select coalesce(sum(p.authorised), 0)::float8 from payment_share p where p.order_id = o.order_id and p.deleted_at is null) as authorised,
    (select coalesce(sum(p.captured), 0)::float8 from payment_share p where p.order_id = o.order_id and p.deleted_at is null) as captured,
    (select coalesce(sum(p.refunded), 0)::float8 from payment_share p where p.order_id = o.order_id and p.deleted_at is null) as returned,
    (select json_build_object('received', t.received, 'waived', t.waived, 'refunded', t.refunded, 'is_paid', t.paid_at is not null,
        'told', (select coalesce(sum(b.amount), 0) from bank_transfer b where b.group_order_id = o.id and (b.state in ('accepted', 'to_refund', 'refunded')
          or b.state = 'matched' and (b.source = 'seller') = (t.paid_by = 'seller'))))
      from order_transfer t where t.group_order_id = o.id) as transfer,
    (select json_build_object('reduced', x.reduced, 'captured', x.captured, 'refunded', x.refunded, 'on_page', x.is_on_page,
        'promised', c.payment_id is not null, 'underway', x.underway,
        'moved', (select coalesce(sum(case when p.kind = 'capture' then s.amount else 0 - s.amount end), 0) from card_operation p
          cross join jsonb_to_recordset(p.shares) s(id text, amount numeric) where s.id = o.id and p.state = 'done'),
        'to_move', (select coalesce(sum(s.amount), 0) from card_operation p
          cross join jsonb_to_recordset(p.shares) s(id text, amount numeric) where s.id = o.id and p.state = 'pending'),
        'in_bank', (select coalesce(sum(b.amount), 0) from ledger_entry y join ledger_line b on b.entry_id = y.id and b.account = 'bank'
          where y.group_order_id = o.id and y.kind like 'card.%'),
        'entered', (select coalesce(sum(case when p.kind = 'capture' then s.amount when p.state = 'done' or p.undone_at is null then 0 - s.amount end), 0)
          from card_operation p cross join jsonb_to_recordset(p.shares) s(id text, amount numeric) where s.id = o.id and p.entered_at is not null),
        'of_medusa', (select coalesce(sum(t.amount), 0) from order_transaction t where t.order_id = o.order_id and t.deleted_at is null))
      from card_order x join card_payment c on c.id = x.card_payment_id where x.group_order_id = o.id) as card,
    (select coalesce(sum(r.amount), 0)::float8 from goods_return r where r.group_order_id = o.id and r.payment_method <> 'card'
      and r.owed_at is not null and r.refunded_at is null) as return_owed,
    (select coalesce(sum(r.amount), 0)::float8 from goods_return r where r.group_order_id = o.id and r.payment_method <> 'card'
      and r.refunded_at is not null) as return_refunded,
    (select count(*)::int from payment_share p where p.order_id = o.order_id and (p.captured > p.authorised or p.refunded > p.captured))
      as refundable_past,
    (select coalesce(sum(d.amount), 0)::float8 from order_discount d where d.group_order_id = o.id and d.bearer = 'floor') as promised,
    coalesce(sum(l.amount) filter (where l.account = 'promotion_cost:' || o.floor_id), 0)::float8 as promotion,
    coalesce(sum(l.amount) filter (where l.account = 'shopper_funds'), 0)::float8 as to_pay,
    coalesce(sum(l.amount) filter (where l.account = 'seller_expected:' || o.seller_id), 0)::float8 as expected,
    coalesce(sum(l.amount) filter (where l.account = 'seller_held:' || o.seller_id), 0)::float8 as held,
    coalesce(sum(l.amount) filter (where l.account = 'seller_payable:' || o.seller_id), 0)::float8 as payable,
    coalesce(sum(l.amount) filter (where l.account like 'carrier_cod:%'), 0)::float8 as collected,
    (select coalesce(sum(c.booked), 0)::float8 from cod_line c where c.group_order_id = o.id) as settled,
    (select coalesce(sum(c.booked - c.booked_fee), 0)::float8 from cod_line c where c.group_order_id = o.id and c.owner_kind = 'floor') as to_floor,
    (coalesce((select sum(fee + vat) from commission_line c where c.group_order_id = o.id), 0)
      + coalesce((select sum(vat + pit) from withholding_line w where w.group_order_id = o.id), 0))::float8 as charges
  from order_group g join group_order o on o.group_id = g.id and o.deleted_at is null
  left join ledger_entry e on e.group_order_id = o.id
  left join ledger_line l on l.entry_id = e.id
  where g.code = any($1) group by g.code, o.id`

const ENTRIES = `
  select e.id, sum(l.amount)::float8 as sum, bool_and(l.amount = trunc(l.amount)) as whole from ledger_entry e
  join group_order o on o.id = e.group_order_id join order_group g on g.id = o.group_id
  left join ledger_line l on l.entry_id = e.id where g.code = any($1) group by e.id`

const SHARES = `
  select p.id, p.amount::float8 as amount, sum(s.authorised)::float8 as shares from payment p
  join payment_share s on s.payment_id = p.id and s.deleted_at is null
  join group_order o on o.order_id = s.order_id join order_group g on g.id = o.group_id
  where g.code = any($1) group by p.id, p.amount`

/** What Medusa's payment has given back to a card, and what the calls say that the provider took on: all but what found another way. */
const CARD_REFUNDS = `
  select coalesce((select sum(r.amount) from refund r where r.payment_id = c.payment_id and r.deleted_at is null), 0)::float8 as of_medusa,
    coalesce((select sum(p.amount) from card_operation p where p.card_payment_id = c.id and p.kind = 'refund' and p.reference is null and p.chargeback_id is null
      and (p.state in ('done', 'pending') or p.state = 'failed' and p.undone_at is null)), 0)::float8 as taken_on
  from card_payment c join order_group g on g.id = c.group_id where g.code = any($1)
    and not exists (select 1 from card_operation p where p.card_payment_id = c.id and p.ended_at is null)`

const rowsOf = async <Row>(database: ClientBase, sql: string, codes: readonly string[]): Promise<Row[]> =>
  (await database.query(sql, [codes])).rows as Row[]

// What has left the stalls' accounts and not yet the bank's is what is on its way, payout by payout; what has left the bank was paid.
const PAID_OUT = `
  select coalesce(sum(l.amount) filter (where l.account = 'payout_transit'), 0)::float8 as transit,
    coalesce(sum(l.amount) filter (where l.account = 'bank' and (e.kind like 'payout.%' or e.kind like 'payout_late.%')), 0)::float8 as bank,
    (select coalesce(0 - sum(amount) filter (where state in ('approved', 'sent', 'unknown')), 0)::float8 from payout) as on_its_way,
    (select coalesce(0 - sum(amount) filter (where state in ('paid', 'paid_late')), 0)::float8 from payout) as paid
  from ledger_line l join ledger_entry e on e.id = l.entry_id`

/** What floors bear of rulings about these groups' orders: in the books, and by what was decided and vouchers bear no more, less the charges that came back. */
const RULINGS = `
  select d.id, coalesce((select sum(l.amount) from ledger_line l join ledger_entry e on e.id = l.entry_id
      where l.account like 'floor_goodwill:%' and e.posting_key = 'ruling.borne:' || d.id), 0)::float8 as borne,
    (case when d.bearer = 'floor' then d.amount
      + coalesce((select sum(fee + vat) from commission_line where reason_key = 'ruling:' || d.id), 0)
      + coalesce((select sum(vat + pit) from withholding_line where reason_key = 'ruling:' || d.id), 0)
      - coalesce((select sum(amount) from order_discount where bearer = 'floor' and reason_key = 'ruling:' || d.id), 0) else 0 end)::float8 as ruled
  from dispute d join group_order o on o.id = d.group_order_id join order_group g on g.id = o.group_id where g.code = any($1)`

const GROUPS = "select code, total::float8 as total from order_group where code = any($1)"

function expectBooked(order: OrderRow): void {
  const {
    state,
    item_total,
    shipping_total,
    seller_discount,
    floor_discount,
    total,
    to_pay,
    expected,
    held,
    collected,
    payable,
    charges,
    promotion,
  } = order
  expect([item_total, shipping_total, total, charges].every(Number.isSafeInteger)).toBe(true)
  expect(order).toMatchObject({
    of_lines: item_total,
    of_shipping: shipping_total,
    ...shared(order),
    refundable_past: 0,
    frozen_seller: seller_discount,
    frozen_floor: floor_discount,
    adjusted: seller_discount + floor_discount,
    of_medusa: total,
    total: item_total + shipping_total - seller_discount - floor_discount,
  })
  expect({ to_pay, expected, held, collected, payable, charges, promotion }).toEqual(booked(order))
  expect(order.return_owed + order.return_refunded).toBeLessThanOrEqual(total - (order.transfer?.waived ?? 0))
  if (isCalledOff(state)) expect(charges).toBe(0)
  if (order.transfer) expect(order.transfer.received).toBe(order.transfer.told)
  if (order.card) {
    const { captured, refunded, underway, moved, to_move, in_bank, entered, of_medusa } = order.card
    expect({ moved, in_bank, to_move, of_medusa }).toEqual({
      moved: captured - refunded,
      in_bank: captured - refunded,
      to_move: underway,
      of_medusa: entered,
    })
  }
}

/**
 * No dong was made or lost in these groups: each costs what its orders cost, each order what its lines and its shipping cost less what vouchers
 * take, in Medusa's own words too, payments are what their shares are, every entry of the books sums to zero, and the books say of each order
 * what its state says, and of payouts what is on its way and what was paid.
 */
async function expectMoneyConserved(codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return
  await withDatabase(async (database) => {
    const groups = await rowsOf<{ code: string; total: number }>(database, GROUPS, codes)
    expect(groups.map(({ code }) => code).sort()).toEqual([...codes].sort())
    const orders = await rowsOf<OrderRow>(database, ORDERS, codes)
    for (const { code, total } of groups) {
      const own = orders.filter(({ group_code }) => group_code === code)
      expect(own.length).toBeGreaterThan(0)
      expect(own.reduce((sum, order) => sum + order.total, 0)).toBe(total)
    }
    for (const order of orders) expectBooked(order)
    for (const entry of await rowsOf<object>(database, ENTRIES, codes))
      expect(entry).toMatchObject({ sum: 0, whole: true })
    for (const { amount, shares } of await rowsOf<{ amount: number; shares: number }>(database, SHARES, codes))
      expect(shares).toBe(amount)
    for (const { borne, ruled } of await rowsOf<{ borne: number; ruled: number }>(database, RULINGS, codes))
      expect(borne).toBe(ruled)
    for (const { of_medusa, taken_on } of await rowsOf<{ of_medusa: number; taken_on: number }>(
      database,
      CARD_REFUNDS,
      codes,
    ))
      expect(of_medusa).toBe(taken_on)
    const {
      rows: [out],
    } = await database.query<{ transit: number; bank: number; on_its_way: number; paid: number }>(PAID_OUT)
    expect([out?.transit, out?.bank]).toEqual([out?.on_its_way, out?.paid])
  })
}

/** Checks, after every test of the file, each group that was placed in it until then. */
export function conserveMoney(): void {
  afterEach(() => expectMoneyConserved([...placedGroups]))
}
