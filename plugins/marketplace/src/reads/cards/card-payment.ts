import type { MedusaContainer } from "@medusajs/framework/types"
import { CALLED_OFF_SQL, isCalledOff } from "@san-ocop/kit/called-off"
import type { CardOrderFacts, CardOrderStanding, CardPaymentFacts } from "@san-ocop/kit/card-steps"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { CardOperationRow } from "../../lib/cards/types"
import { readRows } from "../sql"

type OrderRow = Omit<CardOrderFacts, "standing"> & { order_id: string; state: OrderState }

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
  operations: (CardOperationRow & { is_entered: boolean })[]
}

// Its amount is what was received.
const ARRIVED = "e.type = 'payment_intent.succeeded'"

const PAYMENT = `
  select c.id, c.group_id, g.code, c.state, c.page_claimed_at, c.session_id, c.payment_id, c.pay_until, c.capture_before,
    (select coalesce(max(e.amount), 0)::float8 from card_event e where e.card_payment_id = c.id and ${ARRIVED}) as arrived,
    (select coalesce(json_agg(json_build_object('id', o.id, 'order_id', o.order_id, 'state', o.state, 'onPage', x.is_on_page, 'amount', x.amount, 'reduced', x.reduced,
        'captured', x.captured, 'refunded', x.refunded) order by o.id), '[]')
      from card_order x join group_order o on o.id = x.group_order_id where x.card_payment_id = c.id) as orders,
    (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'amount', p.amount, 'shares', p.shares, 'state', p.state,
        'is_entered', p.entered_at is not null) order by p.claimed_at, p.id), '[]')
      from card_operation p where p.card_payment_id = c.id) as operations
  from card_payment c join order_group g on g.id = c.group_id where c.group_id = ? and c.deleted_at is null`

/** Null when the group is paid in another way. */
export async function readCardPayment(container: MedusaContainer, groupId: string): Promise<CardPaymentNow | null> {
  const [payment] = await readRows<CardPaymentNow>(container, PAYMENT, [groupId])
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
      and x.captured - x.refunded > case when o.state in (${CALLED_OFF_SQL}) then 0 else x.amount - x.reduced end))
    or (state = 'lapsed' and exists (select 1 from card_order x join group_order o on o.id = x.group_order_id where x.card_payment_id = c.id
      and o.state = 'placed'))
    or (state in ('authorised', 'lapsed') and exists (select 1 from card_event e where e.card_payment_id = c.id and ${ARRIVED} and e.amount > 0))
    or exists (select 1 from card_operation p where p.card_payment_id = c.id and (p.ended_at is null or (p.state = 'done' and p.entered_at is null))))
  order by random() limit 200`

// A page is asked about when its shopper has had a minute.
const REST_MS = 60_000

/** Groups whose payment by card may have something to do. In no order, so that none keeps the others waiting. */
export async function readDueCardPayments(container: MedusaContainer, now: Date): Promise<string[]> {
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds)
  const rows = await readRows<{ group_id: string }>(container, DUE, [now, at(-REST_MS), at(MS_PER_DAY)])
  return rows.map(({ group_id }) => group_id)
}
