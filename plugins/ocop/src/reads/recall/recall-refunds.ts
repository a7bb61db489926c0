import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRefund } from "@san-ocop/kit/http/recall"
import { lastDayOf } from "@san-ocop/marketplace/lib/cases/deadlines"

// One return may hold goods of several recalls.
const RECALLS = `array(select r.code from recall_parcel p join recall r on r.id = p.recall_id and not r.is_drill
    where p.group_order_id = g.group_order_id and p.deleted_at is null and exists (select 1 from goods_return_line x
      join order_line_item line on line.id = x.line_id join lot bad on bad.product_id = line.product_id
      join recall_lot hit on hit.lot_id = bad.id and hit.recall_id = r.id and hit.deleted_at is null
     where x.goods_return_id = g.id and x.deleted_at is null)
    order by r.approved_at desc, r.id)`
const LIST = `
  select g.id, g.code, g.order_code, bought.contact_name as customer_name, s.name as stall, ${RECALLS} as recall_codes, g.state,
    (select coalesce(sum(x.quantity), 0)::int from goods_return_line x where x.goods_return_id = g.id and x.deleted_at is null) as quantity,
    g.amount::float8 as amount, g.requested_at, g.due_at, count(*) over ()::int as total
  from goods_return g join seller s on s.id = g.seller_id
  join group_order o on o.id = g.group_order_id join order_group bought on bought.id = o.group_id
  where g.reason = 'recalled' and g.closed_at is null and g.deleted_at is null order by g.due_at, g.id limit ? offset ?`

type Row = Omit<RecallRefund, "requested_at" | "due_on" | "is_late"> & {
  requested_at: Date
  due_at: Date | null
  total: number
}

/** Recalled goods on their way back and money for them that buyers wait for, of every floor. */
export async function readRecallRefunds(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<RecallRefund>> {
  const now = clock.now()
  const rows = await readRows<Row>(container, LIST, [limit, offset])
  const items = rows.map(({ total: _total, requested_at, due_at, ...row }) => ({
    ...row,
    requested_at: requested_at.toISOString(),
    due_on: due_at && lastDayOf(due_at),
    is_late: due_at !== null && due_at <= now,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
