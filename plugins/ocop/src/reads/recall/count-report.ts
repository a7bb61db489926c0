import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { RecallReport } from "@san-ocop/kit/http/recall"
import { effectiveness, type EffectivenessCounts } from "@san-ocop/kit/recall-effectiveness"
import { orderIsHeld } from "../../lib/recall/held-orders-sql"
import { PARCEL_REMEDY } from "../../lib/recall/parcel-remedy-sql"
import { BUYER_REACHED, NOTICE_SENT_AT } from "../../lib/recall/reached-sql"
import { readMassBalance } from "./mass-balance"

// Lots of raw goods that nobody sells are no part of what was made for buyers.
const COUNTS = `
  select
    (select coalesce(sum(l.quantity), 0)::int from recall_lot x join lot l on l.id = x.lot_id
      where x.recall_id = r.id and x.deleted_at is null
        and exists (select 1 from listing g where g.product_id = l.product_id and g.deleted_at is null)) as made,
    p.sold, p.returned, p.to_refund, p.refunded, p.refunded_amount, b.buyers, b.sent, b.reached, b.by_window, b.first_sent_at,
    (select count(*)::int from group_order o where o.state in ('placed', 'confirmed') and o.deleted_at is null
      and ${orderIsHeld("r.id")}) as held_parcels,
    r.drafted_at, r.approved_at, r.traced_at
  from recall r
  cross join lateral (
    select coalesce(sum(p.quantity), 0)::int as sold, coalesce(sum(remedy.returned), 0)::int as returned,
      count(*) filter (where remedy.state = 'to_refund')::int as to_refund,
      count(*) filter (where remedy.state = 'refunded')::int as refunded,
      coalesce(sum(remedy.refunded), 0)::float8 as refunded_amount
    from recall_parcel p cross join ${PARCEL_REMEDY} where p.recall_id = r.id and p.deleted_at is null) p
  cross join lateral (
    select count(*)::int as buyers, count(${NOTICE_SENT_AT})::int as sent,
      count(*) filter (where ${BUYER_REACHED})::int as reached,
      count(*) filter (where not exists (select 1 from recall_parcel one where one.buyer_id = b.id and one.match = 'lot' and one.deleted_at is null))::int as by_window,
      min(${NOTICE_SENT_AT}) as first_sent_at
    from recall_buyer b where b.recall_id = r.id and b.deleted_at is null) b
  where r.id = ?`

type Row = EffectivenessCounts &
  Pick<RecallReport, "to_refund" | "refunded" | "refunded_amount" | "by_window" | "held_parcels" | "sent"> & {
    drafted_at: Date
    approved_at: Date | null
    traced_at: Date | null
    first_sent_at: Date | null
  }

const seconds = (from: Date | null, to: Date | null): number | null =>
  from && to ? Math.max(0, Math.round((to.getTime() - from.getTime()) / 100) / 10) : null

/** How far a recall has come, now. Null when there is none. */
export async function countReport(container: MedusaContainer, recallId: string): Promise<RecallReport | null> {
  const [[row], balance] = await Promise.all([
    readRows<Row>(container, COUNTS, [recallId]),
    readMassBalance(container, recallId),
  ])
  if (!row) return null
  return {
    ...effectiveness(row),
    balance,
    by_window: row.by_window,
    sent: row.sent,
    to_refund: row.to_refund,
    refunded: row.refunded,
    refunded_amount: row.refunded_amount,
    held_parcels: row.held_parcels,
    seconds_to_approval: seconds(row.drafted_at, row.approved_at),
    seconds_to_buyers: seconds(row.approved_at, row.traced_at),
    seconds_to_first_notice: seconds(row.approved_at, row.first_sent_at),
    counted_at: clock.now().toISOString(),
  }
}
