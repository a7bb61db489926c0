import type { MedusaContainer } from "@medusajs/framework/types"
import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import type { LedgerFault } from "@san-ocop/kit/http/books"
import { readRows } from "../sql"

const ENTRIES = `
  select 'entry_unbalanced' as fault, entry_id as subject, sum(amount)::float8 as off
  from ledger_line group by entry_id having sum(amount) <> 0 or count(*) < 2`

const EMPTY = `
  select 'entry_empty' as fault, e.id as subject, 0::float8 as off
  from ledger_entry e where not exists (select 1 from ledger_line l where l.entry_id = e.id)`

// Adds the months up once more from the lines alone. A closing that is missing counts as zero.
const CLOSINGS = `
  with months as (
    select account, left(day, 7) as month, sum(amount) as moved from ledger_line
    where day <= (select max(month) || '-31' from ledger_month) group by account, left(day, 7)
  ), proved as (
    select account, month, sum(moved) over (partition by account order by month) as balance from months
  )
  select 'closing_wrong' as fault, account || ' ' || month as subject,
    (coalesce(c.balance, 0) - coalesce(p.balance, 0))::float8 as off
  from proved p full join ledger_closing c using (account, month)
  where c.balance is distinct from p.balance`

// An order that was not called off is owed its total until it is delivered; then its carrier has it until he pays the seller, in parts where his statement does, who owes what was frozen at the
// sale. What is paid by transfer is owed less what came to the seller, who keeps it once he has delivered. What a card paid the floor owes the seller once he
// has delivered, and what a carrier paid the floor. What vouchers of a floor took the floor owes him, too. What a carrier kept as his fee is what rows of his statements say. For goods that come back the stall owes the shopper what it holds, until it has given it back. Orders from
// before the books are left out.
const ORDERS = `
  with booked as (
    select e.group_order_id as id, coalesce(sum(l.amount) filter (where l.account = 'shopper_funds'), 0) as to_pay,
      coalesce(sum(l.amount) filter (where l.account like 'seller_expected:%'), 0) as expected,
      coalesce(sum(l.amount) filter (where l.account like 'seller_held:%'), 0) as held,
      coalesce(sum(l.amount) filter (where l.account like 'seller_payable:%'), 0) as payable,
      coalesce(sum(l.amount) filter (where l.account like 'carrier_cod:%'), 0) as collected,
      coalesce(sum(l.amount) filter (where l.account like 'promotion_cost:%'), 0) as promised,
      coalesce(sum(l.amount) filter (where l.account like 'carrier_fee:%'), 0) as fee,
      coalesce(sum(l.amount) filter (where l.account like 'seller_carriage:%'), 0) as carriage
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.group_order_id is not null group by e.group_order_id
  ), charged as (
    select id, sum(due) as due from (
      select group_order_id as id, fee + vat as due from commission_line
      union all select group_order_id, vat + pit from withholding_line) x group by id
  ), promised as (
    select d.group_order_id as id, sum(d.amount) as left from order_discount d where d.bearer = 'floor' group by d.group_order_id
  ), remitted as (
    select group_order_id as id, sum(booked) as booked, sum(booked_fee) as fee, coalesce(sum(booked - booked_fee) filter (where owner_kind = 'floor'), 0) as owed
    from cod_line where group_order_id is not null group by group_order_id
  ), judged as (
    select o.id,
      abs(coalesce(b.to_pay, 0) + coalesce(r.owed, 0) - coalesce(t.to_pay, case when o.state in ('placed', 'confirmed', 'shipped', 'delivery_failed') then o.total else 0 end))
      + abs(coalesce(b.expected, 0) + coalesce(t.to_get, case when o.state in (${CALLED_OFF_SQL}) or o.remitted_at is not null then 0 else o.total - coalesce(m.booked, 0) end)
        + case when o.state = 'delivered' then 0 else f.promised end)
      + abs(coalesce(b.promised, 0) - f.promised)
      + abs(coalesce(b.collected, 0) - case when o.state = 'delivered' and o.remitted_at is null and t.to_get is null then o.total - coalesce(m.booked, 0) else 0 end)
      + abs(coalesce(b.held, 0) - coalesce(r.owed, 0) - coalesce(t.held, 0))
      + abs(coalesce(b.payable, 0) - case when o.state = 'delivered' then coalesce(c.due, 0) - coalesce(t.owed, 0) - f.promised else 0 end + coalesce(m.owed, 0))
      + abs(coalesce(b.fee, 0) - coalesce(m.fee, 0)) + abs(coalesce(b.carriage, 0) + coalesce(m.fee, 0)) as off
    from group_order o left join booked b on b.id = o.id left join charged c on c.id = o.id left join remitted m on m.id = o.id
    left join promised p on p.id = o.id
    cross join lateral (select case when o.state in (${CALLED_OFF_SQL}) then 0 else coalesce(p.left, 0) end as promised) f
    left join lateral (select p.price - x.received + x.refunded as to_pay, p.price - p.kept as to_get, x.received - x.refunded - p.kept as held, 0 as owed
      from order_transfer x cross join lateral (select case when o.state in (${CALLED_OFF_SQL}) then 0 else x.amount - x.waived end as price,
        case when o.state = 'delivered' then x.amount - x.waived else 0 end as kept) p
      where x.group_order_id = o.id
      union all
      select p.price - x.captured + x.refunded, case when o.state = 'delivered' then 0 else p.price end, 0, p.price
      from card_order x cross join lateral (select case when o.state in (${CALLED_OFF_SQL}) then 0 else x.amount - x.reduced end as price) p
      where x.group_order_id = o.id) t on true
    left join lateral (select sum(x.amount) as owed from goods_return x
      where x.group_order_id = o.id and x.owed_at is not null and x.refunded_at is null and x.payment_method <> 'card' and x.deleted_at is null) r on true
    where o.deleted_at is null and o.placed_at >= (select min(at) from ledger_entry)
  )
  select 'order_wrong' as fault, id as subject, off::float8 as off from judged where off <> 0`

// What an order lost to vouchers is what was frozen of its lines and its shipping, by who bears it.
const DISCOUNTS = `
  with frozen as (
    select group_order_id as id, coalesce(sum(amount) filter (where bearer = 'seller'), 0) as seller, coalesce(sum(amount) filter (where bearer = 'floor'), 0) as floor
    from order_discount where reverses is null group by group_order_id
  ), told as (select id, seller_discount, floor_discount from group_order where deleted_at is null and seller_discount + floor_discount <> 0)
  select 'discount_wrong' as fault, id as subject,
    (abs(coalesce(f.seller, 0) - coalesce(t.seller_discount, 0)) + abs(coalesce(f.floor, 0) - coalesce(t.floor_discount, 0)))::float8 as off
  from frozen f full join told t using (id)
  where coalesce(f.seller, 0) <> coalesce(t.seller_discount, 0) or coalesce(f.floor, 0) <> coalesce(t.floor_discount, 0)`

// Money of no parcel in the operator's hands is what rows of statements say; a stall's own pocket is not in these books.
const SURPLUS = `
  with booked as (
    select split_part(e.posting_key, ':', 2) as id, sum(l.amount) filter (where l.account = 'bank') as bank
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.kind in ('cod.surplus', 'cod.surplus.undone') group by 1
  ), said as (select id, surplus from cod_line where owner_kind = 'floor' and surplus <> 0)
  select 'surplus_wrong' as fault, id as subject, (coalesce(b.bank, 0) - coalesce(c.surplus, 0))::float8 as off
  from booked b full join said c using (id) where coalesce(b.bank, 0) <> coalesce(c.surplus, 0)`

// What was approved is on its way until the bank says what became of it; what was paid has left the bank; what came to nothing has moved nothing. A payout is the sum of
// what it claims, and the books hold nothing of a payout that is none.
const PAYOUTS = `
  with booked as (
    select split_part(e.posting_key, ':', 2) as id, coalesce(sum(l.amount) filter (where l.account like 'seller_payable:%'), 0) as payable,
      coalesce(sum(l.amount) filter (where l.account = 'payout_transit'), 0) as transit,
      coalesce(sum(l.amount) filter (where l.account = 'bank'), 0) as bank
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.kind like 'payout.%' or e.kind like 'payout_late.%' group by 1
  ), claimed as (select payout_id as id, sum(amount) as amount from payout_claim group by payout_id), judged as (
    select coalesce(p.id, b.id) as id, abs(coalesce(p.amount, 0) - coalesce(c.amount, 0))
      + abs(coalesce(b.payable, 0) - case when p.state in ('approved', 'sent', 'unknown', 'paid', 'paid_late') then p.amount else 0 end)
      + abs(coalesce(b.transit, 0) + case when p.state in ('approved', 'sent', 'unknown') then p.amount else 0 end)
      + abs(coalesce(b.bank, 0) + case when p.state in ('paid', 'paid_late') then p.amount else 0 end) as off
    from payout p full join booked b on b.id = p.id left join claimed c on c.id = p.id
  )
  select 'payout_wrong' as fault, id as subject, off::float8 as off from judged where off <> 0`

// What an operator's ruling gives back is owed as a return without goods, neither more nor less. Where the floor bears it, it owes the stall that, and what it bears no
// more of the price, less what was charged for it and came back; else the books hold nothing of the ruling itself.
const RULINGS = `
  with booked as (
    select split_part(e.posting_key, ':', 2) as id, coalesce(sum(l.amount) filter (where l.account = 'floor_goodwill:' || e.floor_id), 0) as borne,
      coalesce(sum(l.amount) filter (where l.account = 'seller_payable:' || e.seller_id), 0) as payable
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.kind = 'ruling.borne' group by 1
  ), charged as (
    select split_part(reason_key, ':', 2) as id, sum(back) as back from (
      select reason_key, 0 - fee - vat as back from commission_line where reason_key like 'ruling:%'
      union all select reason_key, 0 - vat - pit from withholding_line where reason_key like 'ruling:%'
      union all select reason_key, amount from order_discount where bearer = 'floor' and reason_key like 'ruling:%') x group by 1
  ), ruled as (select id, group_order_id, goods_return_id, bearer, amount from dispute where outcome = 'refund'), owed as (
    select id, group_order_id, amount from goods_return where reason = 'ruling' and owed_at is not null
  ), judged as (
    select coalesce(d.id, b.id, r.id) as id, abs(coalesce(d.amount, 0) - coalesce(r.amount, 0))
      + abs(coalesce(b.borne, 0) - x.borne) + abs(coalesce(b.payable, 0) + x.borne) as off
    from ruled d full join booked b on b.id = d.id full join owed r on r.id = d.goods_return_id and r.group_order_id = d.group_order_id
    left join charged c on c.id = d.id
    cross join lateral (select case when d.bearer = 'floor' then d.amount - coalesce(c.back, 0) else 0 end as borne) x
  )
  select 'ruling_wrong' as fault, id as subject, off::float8 as off from judged where off <> 0`

// What a card's bank took and did not give back is out of the operator's account, to the dong; once it is lost, and only then, the floors of its orders bear it, less what came back of it.
// What was set against money that a shopper was to get back stands with his order instead, on both accounts.
const CHARGEBACKS = `
  with booked as (
    select split_part(e.posting_key, ':', 2) as id, coalesce(sum(l.amount) filter (where l.account = 'bank'), 0) as bank,
      coalesce(sum(l.amount) filter (where l.account like 'floor_goodwill:%'), 0) as borne
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.kind like 'chargeback.%' group by 1
  ), set_off as (select chargeback_id as id, sum(amount) as amount from card_operation where chargeback_id is not null and state = 'done' group by 1
  ), judged as (
    select coalesce(c.id, b.id) as id,
      abs(coalesce(b.bank, 0) + case when c.withdrawn_at is not null and c.reinstated_at is null then c.amount - c.returned else 0 end - coalesce(s.amount, 0))
      + abs(coalesce(b.borne, 0) - case when c.state = 'lost' then c.amount - c.returned else 0 end + coalesce(s.amount, 0)) as off
    from card_chargeback c full join booked b on b.id = c.id left join set_off s on s.id = c.id
  )
  select 'chargeback_wrong' as fault, id as subject, off::float8 as off from judged where off <> 0`

// What a card paid of an order and got back is what the calls say that moved it, what is on its way and what the books have, neither more nor less.
const CARDS = `
  with said as (
    select s ->> 'id' as id, sum((s ->> 'amount')::numeric) filter (where p.kind = 'capture' and p.state = 'done') as captured,
      sum((s ->> 'amount')::numeric) filter (where p.kind = 'refund' and p.state = 'done') as refunded,
      sum((s ->> 'amount')::numeric) filter (where p.state = 'pending') as underway
    from card_operation p cross join jsonb_array_elements(p.shares) s group by 1
  ), booked as (
    select e.group_order_id as id, sum(l.amount) filter (where l.account = 'bank') as bank
    from ledger_entry e join ledger_line l on l.entry_id = e.id where e.kind like 'card.%' and e.group_order_id is not null group by 1
  ), judged as (
    select x.group_order_id as id, abs(x.captured - coalesce(s.captured, 0)) + abs(x.refunded - coalesce(s.refunded, 0))
      + abs(x.underway - coalesce(s.underway, 0)) + abs(x.captured - x.refunded - coalesce(b.bank, 0)) as off
    from card_order x left join said s on s.id = x.group_order_id left join booked b on b.id = x.group_order_id
  )
  select 'card_wrong' as fault, id as subject, off::float8 as off from judged where off <> 0`

/** The proof, statement by statement. */
export const PROOF = { ENTRIES, EMPTY, CLOSINGS, ORDERS, DISCOUNTS, SURPLUS, PAYOUTS, RULINGS, CHARGEBACKS, CARDS }

/**
 * Proves the books from their lines: every entry balances, every closing can be added up again, and every order, every payout, every ruling, every chargeback, what each card paid and
 * what carriers paid for no parcel stand in them as they are.
 * @returns what is wrong; nothing when all is well
 */
export async function proveLedger(container: Pick<MedusaContainer, "resolve">): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = []
  for (const statement of Object.values(PROOF)) {
    faults.push(...(await readRows<LedgerFault>(container, statement, [])))
  }
  return faults
}
