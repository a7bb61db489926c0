import type { MedusaContainer } from "@medusajs/framework/types"
import { isCalledOff } from "@san-ocop/kit/called-off"
import type { CardOrderFacts, CardOrderStanding, CardPaymentFacts } from "@san-ocop/kit/card-steps"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { dueSql, lostSql, stuckSql, takenBackSql } from "../../lib/cards/held-sql"
import type { CardOperationRow } from "../../lib/cards/types"
import { readRows } from "../sql"

type OrderRow = Omit<CardOrderFacts, "standing"> & { order_id: string; state: OrderState }
type OperationRow = CardOperationRow & {
  /** Medusa's orders know that it was done, and that it came to nothing after that. */
  is_entered: boolean
  is_undone: boolean
  /** Somebody has to ask what became of this refund: kept news say so, or nobody has for long. */
  is_to_ask: boolean
  news: string[]
}

/** A payment by card with all that decides what is to be done next. */
export type CardPaymentNow = {
  id: string
  group_id: string
  code: string
  state: CardPaymentFacts["state"]
  page_claimed_at: Date | null
  session_id: string | null
  payment_id: string | null
  pay_until: Date
  capture_before: Date | null
  arrived: number
  orders: OrderRow[]
  operations: OperationRow[]
}

// Its amount is what was received.
const ARRIVED = "e.type = 'payment_intent.succeeded'"

// Where it came to nothing at first, news change nothing. What its bank does not tell of is asked for each hour.
const NEWS = `select e.id from card_event e where e.card_payment_id = p.card_payment_id and e.followed_at is null and e.refund ->> 'operation' = p.id
  and (p.state = 'pending' or p.state = 'done' and e.refund ->> 'status' in ('failed', 'canceled'))`
const TO_ASK = `(p.kind = 'refund' and p.reference is null and p.chargeback_id is null
  and (p.state = 'pending' and p.asked_at <= ? or exists (${NEWS})))`

const PAYMENT = `
  select c.id, c.group_id, g.code, c.state, c.page_claimed_at, c.session_id, c.payment_id, c.pay_until, c.capture_before,
    (select coalesce(max(e.amount), 0)::float8 from card_event e where e.card_payment_id = c.id and ${ARRIVED}) as arrived,
    (select coalesce(json_agg(json_build_object('id', o.id, 'order_id', o.order_id, 'state', o.state, 'onPage', x.is_on_page, 'amount', x.amount, 'reduced', x.reduced,
        'captured', x.captured, 'refunded', x.refunded, 'underway', x.underway, 'isHeld', ${stuckSql("x")} or ${takenBackSql("x")}, 'lost', ${lostSql("x")}) order by o.id), '[]')
      from card_order x join group_order o on o.id = x.group_order_id where x.card_payment_id = c.id) as orders,
    (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'amount', p.amount, 'shares', p.shares, 'state', p.state,
        'is_entered', p.entered_at is not null, 'is_undone', p.undone_at is not null, 'is_to_ask', ${TO_ASK},
        'news', (select coalesce(json_agg(n.id), '[]') from (${NEWS}) n)) order by p.claimed_at, p.id), '[]')
      from card_operation p where p.card_payment_id = c.id) as operations
  from card_payment c join order_group g on g.id = c.group_id where c.group_id = ? and c.deleted_at is null`

const HOUR_MS = 3_600_000

/** Null when the group is paid in another way. */
export async function readCardPayment(
  container: MedusaContainer,
  groupId: string,
  now: Date,
): Promise<CardPaymentNow | null> {
  const [payment] = await readRows<CardPaymentNow>(container, PAYMENT, [new Date(now.getTime() - HOUR_MS), groupId])
  return payment ?? null
}

const STANDINGS: Partial<Record<OrderState, CardOrderStanding>> = {
  awaiting_payment: "waiting",
  placed: "undecided",
}

/** The same in the words of kit. */
export const factsOf = (payment: CardPaymentNow): CardPaymentFacts => ({
  state: payment.state,
  hasPage: payment.page_claimed_at !== null,
  payUntil: payment.pay_until.getTime(),
  captureBefore: payment.capture_before?.getTime() ?? null,
  arrived: payment.arrived,
  orders: payment.orders.map(({ state, ...order }) => ({
    ...order,
    standing: isCalledOff(state) ? "off" : (STANDINGS[state] ?? "stands"),
  })),
})

// Whatever waits for time, for an answer that nobody heard, for news that nobody followed, or for money that is owed.
const DUE = `
  select group_id from card_payment c where deleted_at is null and (
    (state = 'awaiting' and (pay_until <= ? or page_claimed_at <= ?))
    or (state = 'authorised' and (capture_before <= ? or not exists (select 1 from card_order x join group_order o on o.id = x.group_order_id
      where x.card_payment_id = c.id and o.state in ('awaiting_payment', 'placed'))))
    or (state = 'captured' and exists (select 1 from card_order x join group_order o on o.id = x.group_order_id where x.card_payment_id = c.id
      and ${dueSql("x", "o")} > x.underway and (${lostSql("x")} > 0 or not (${stuckSql("x")} or ${takenBackSql("x")}))))
    or (state = 'lapsed' and exists (select 1 from card_order x join group_order o on o.id = x.group_order_id where x.card_payment_id = c.id
      and o.state = 'placed'))
    or (state in ('authorised', 'lapsed') and exists (select 1 from card_event e where e.card_payment_id = c.id and ${ARRIVED} and e.amount > 0))
    or exists (select 1 from card_operation p where p.card_payment_id = c.id and (p.ended_at is null or (p.state = 'done' and p.entered_at is null)
      or (p.state = 'failed' and p.undone_at is null) or ${TO_ASK})))
  order by random() limit 200`

// A page is asked about when its shopper has had a minute.
const REST_MS = 60_000

/** Groups whose payment by card may have something to do. In no order, so that none keeps the others waiting. */
export async function readDueCardPayments(container: MedusaContainer, now: Date): Promise<string[]> {
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds)
  const rows = await readRows<{ group_id: string }>(container, DUE, [now, at(-REST_MS), at(MS_PER_DAY), at(-HOUR_MS)])
  return rows.map(({ group_id }) => group_id)
}
