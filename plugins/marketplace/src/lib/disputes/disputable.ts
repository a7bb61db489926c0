import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { DisputeReason } from "@san-ocop/kit/http/disputes"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { endOfDaysAfter, lastDayOf } from "../cases/deadlines"
import { DISPUTE_DAYS } from "./deadlines"

export const DISPUTE_REASONS: readonly [DisputeReason, ...DisputeReason[]] = [
  "not_received",
  "not_as_described",
  "damaged",
  "missing",
  "return_refused",
  "other",
]

// Whoever withdrew it this often does not mean it.
export const MOST_DISPUTES = 3

/** What else says whether order `o` may be disputed. One that was decided is not opened again: both sides were heard. */
export const DISPUTE_FACTS = `
  (select max(r.closed_at) from goods_return r where r.group_order_id = o.id and r.state = 'refused' and r.deleted_at is null) as return_refused_at,
  exists (select 1 from dispute d where d.group_order_id = o.id and d.state <> 'withdrawn' and d.deleted_at is null) as has_dispute,
  (select count(*)::int from dispute d where d.group_order_id = o.id and d.deleted_at is null) as disputes`

export type DisputeFacts = { return_refused_at: Date | null; has_dispute: boolean; disputes: number }
/** `left`: what was paid and not given back, in dong. */
export type DisputableOrder = { state: OrderState; delivered_at: Date | null; left: number } & DisputeFacts

/** The last day on which a shopper may dispute an order: so long after its delivery, or after a return of it was refused. Null while he may not. */
export function disputeUntil(order: DisputableOrder, at: Date): Day | null {
  if (order.state !== "delivered" || order.left <= 0 || order.has_dispute || order.disputes >= MOST_DISPUTES)
    return null
  const since = [order.delivered_at, order.return_refused_at].filter((one) => one !== null)
  if (since.length === 0) return null
  const until = lastDayOf(
    endOfDaysAfter(new Date(Math.max(...since.map((one) => new Date(one).getTime()))), DISPUTE_DAYS.window),
  )
  return vietnamDay(at) <= until ? until : null
}
