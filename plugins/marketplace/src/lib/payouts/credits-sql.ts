import type { OpenCredit } from "@san-ocop/kit/payout-due"
import { vietnamDay } from "@san-ocop/kit/day"
import { ORDER_OF_ENTRY } from "./order-of-entry"

const OF = { floor: "e.floor_id", seller: "e.seller_id" } as const

// No caller's table is called `paid`: `order` would mean this one.
const disputedCard = (order: string, isOver: string): string =>
  `select 1 from card_order paid join card_event n on n.card_payment_id = paid.card_payment_id
  where paid.group_order_id = ${order} and n.dispute is not null and not exists (${isOver})`
// The state is what all news say together; of what names no sum there are news alone.
const GIVEN_UP = `select 1 from card_chargeback k where k.id = n.dispute ->> 'id' and k.state = 'won'
    union all select 1 from card_event m
    where m.card_payment_id = n.card_payment_id and m.dispute ->> 'id' = n.dispute ->> 'id' and m.dispute ->> 'status' in ('won', 'warning_closed', 'prevented')
      and not exists (select 1 from card_chargeback k where k.id = n.dispute ->> 'id')`

/** Whether an order's card was or may be taken back. News come in any order: it is not once the bank gave up. What was lost the shopper has. */
export const chargedBackSql = (order: string): string => disputedCard(order, GIVEN_UP)

/** Whether nobody knows yet how a chargeback of an order ends. What was lost holds nothing any more once the books say who bears it. */
export const chargebackPendingSql = (order: string): string =>
  disputedCard(
    order,
    `${GIVEN_UP}
    union all select 1 from card_chargeback k where k.id = n.dispute ->> 'id' and k.state = 'lost'`,
  )

/** Whether goods of an order may still come back, its shopper complains or disputes it, or has its card's bank take the money back. `order` is SQL for its id. */
export const contestedSql = (order: string): string =>
  `(exists (select 1 from goods_return r where r.group_order_id = ${order} and r.closed_at is null and r.deleted_at is null)
      or exists (select 1 from complaint c where c.group_order_id = ${order} and c.closed_at is null and c.deleted_at is null)
      or exists (select 1 from dispute d where d.group_order_id = ${order} and d.closed_at is null and d.deleted_at is null)
      or exists (${chargebackPendingSql(order)}))`

/**
 * What stands between floors and stalls in the books and no payout has claimed, order by order. Payouts' own entries say what was paid of it, so they are left out. The
 * operator has an order's money when neither its shopper nor its carrier still owes it; an order that paid its stall directly has only charges here. What concerns no order
 * waits from its own day. `?` is the floor or the stall.
 */
export const creditsSql = (by: keyof typeof OF): string => `
  with open as (
    select e.seller_id, x.group_order_id, coalesce(x.group_order_id, e.id) as id, array_agg(e.id order by e.id) as entries, max(e.at) as at, 0 - sum(l.amount) as amount
    from ledger_entry e join ledger_line l on l.entry_id = e.id and l.account = 'seller_payable:' || e.seller_id
    cross join lateral (select ${ORDER_OF_ENTRY} as group_order_id) x
    where ${OF[by]} = ? and e.deleted_at is null and e.kind not like 'payout.%'
      and not exists (select 1 from payout_claim c where c.entry_id = e.id and c.released_at is null)
    group by 1, 2, 3 having sum(l.amount) <> 0
  )
  select o.seller_id, o.id, o.entries, o.amount::float8 as amount, case when o.group_order_id is null then o.at else b.delivered_at end as delivered_at,
    g.settlement_mode is distinct from 'collected' or (b.collected <= 0 and b.to_pay <= 0) as is_settled,
    ${contestedSql("o.group_order_id")} as is_contested
  from open o left join group_order g on g.id = o.group_order_id
  cross join lateral (
    select max(y.at) filter (where y.kind = 'order.delivered') as delivered_at,
      coalesce(sum(x.amount) filter (where x.account like 'carrier_cod:%'), 0) as collected,
      coalesce(sum(x.amount) filter (where x.account = 'shopper_funds'), 0) as to_pay
    from ledger_entry y join ledger_line x on x.entry_id = y.id where y.group_order_id = o.group_order_id and y.deleted_at is null
  ) b`

export type CreditRow = Omit<OpenCredit, "delivered_on"> & {
  seller_id: string
  /** The entries of the books that it is the sum of. */
  entries: string[]
  delivered_at: Date | null
}

export const toCredit = ({ id, amount, delivered_at, is_settled, is_contested }: CreditRow): OpenCredit => ({
  id,
  amount,
  delivered_on: delivered_at && vietnamDay(new Date(delivered_at)),
  is_settled,
  is_contested,
})
