import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { buyerNoticeKey } from "../../../lib/recall/notice-key"
import type { RecallRecord } from "../types"

/** What was recalled, as a buyer knows it. */
export type About = { products: string; lots: string }
type Untold = { id: string; phone: string; name: string; email: string | null; orders: string[]; by_lot: boolean }

const RECALL = `select * from recall where id = ? and state = 'approved' and not is_drill and deleted_at is null`

// Another process that tells buyers at the same time takes others.
const UNTOLD = `select b.id, b.phone, b.name, b.email, p.orders, p.by_lot from recall_buyer b
  join lateral (select array_agg(order_code order by order_code) as orders, bool_or(match = 'lot') as by_lot
    from recall_parcel where buyer_id = b.id and deleted_at is null) p on true
  where b.recall_id = ? and b.told_at is null and b.deleted_at is null order by b.id limit ? for update of b skip locked`

const TOLD = `update recall_buyer set told_at = ?, updated_at = ? where id = any(?)`

const UNSURE =
  "Gian hàng không ghi lô khi đóng gói, nên chưa biết chắc hàng của quý khách thuộc lô này. Mời xem mã lô trên nhãn."

const body = (recall: RecallRecord, { products, lots }: About, buyer: Untold): string =>
  [
    `Hàng bị thu hồi: ${products}, lô ${lots}.`,
    `Đơn hàng của quý khách: ${buyer.orders.map(formatLookupCode).join(", ")}.`,
    ...(buyer.by_lot ? [] : [UNSURE]),
    `Lý do: ${recall.reason}`,
    `Xin làm ngay: ${recall.advice}`,
    `Hỏi và trả hàng: ${formatPhone(recall.contact_phone)}. Muốn nhận lại tiền, mời mở đơn hàng trên sàn và chọn trả hàng.`,
  ].join("\n")

/**
 * Tells the next buyers of a recall, `limit` of them, each once: notice and mark commit together, so that whoever goes on after a
 * process died finds exactly those who were not told. Answers how many it told. A drill tells nobody.
 */
export async function tellSomeBuyers(
  context: Context,
  { recall_id, about, limit, at }: { recall_id: string; about: About; limit: number; at: Date },
): Promise<number> {
  const [recall] = await runSql<RecallRecord>(context, RECALL, [recall_id])
  if (!recall) return 0
  const untold = await runSql<Untold>(context, UNTOLD, [recall_id, limit])
  for (const buyer of untold) {
    const { id, name, phone, email } = buyer
    await appendNotice(context, {
      topic: "recall.buyer_told",
      to: { kind: "person", name, phone, email },
      title: `Thu hồi hàng: ${about.products}`,
      body: body(recall, about, buyer),
      href: `/thu-hoi/${recall.code}`,
      province_code: recall.province_code,
      dedupe_key: buyerNoticeKey(recall_id, id),
    })
  }
  await runSql(context, TOLD, [at, at, untold.map(({ id }) => id)])
  return untold.length
}
