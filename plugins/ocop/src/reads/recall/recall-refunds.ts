import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallRefund } from "@san-ocop/kit/http/recall"

const FROM = `from recall_parcel p join recall r on r.id = p.recall_id and not r.is_drill
  join recall_buyer b on b.id = p.buyer_id join seller s on s.id = p.seller_id
  where p.remedy = 'to_refund' and p.deleted_at is null`
const LIST = `select p.id, p.group_order_id as order_id, p.order_code, b.name as customer_name, p.match, p.quantity, p.remedy,
    p.returned, p.how, r.code as recall_code, s.name as stall, p.recorded_at
  ${FROM} order by p.recorded_at, p.id limit ? offset ?`
const COUNT = `select count(*)::int as count ${FROM}`

type Row = Omit<RecallRefund, "recorded_at"> & { recorded_at: Date }

/** Parcels of recalled goods whose buyers are owed their money: where paying back takes over. */
export async function readRecallRefunds(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<RecallRefund>> {
  const [rows, [total]] = await Promise.all([
    readRows<Row>(container, LIST, [limit, offset]),
    readRows<{ count: number }>(container, COUNT, []),
  ])
  const items = rows.map(({ recorded_at, ...row }) => ({ ...row, recorded_at: recorded_at.toISOString() }))
  return { items, count: total?.count ?? 0, limit, offset }
}
