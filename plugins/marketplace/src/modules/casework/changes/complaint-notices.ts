import type { Context } from "@medusajs/framework/types"
import { appendNotice, type NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatDay } from "@san-ocop/kit/day"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { answerDueKey } from "../../../lib/cases/answer-due-key"
import { lastDayOf } from "../../../lib/cases/deadlines"
import { tellShopper } from "../../../lib/notices/tell-shopper"
import type { ComplaintRow } from "../types"

const titled = (title: string, row: ComplaintRow): string => `${title} ${formatLookupCode(row.order_code)}`

const toSeller = (row: ComplaintRow, topic: string, title: string, body: string): NewNotice => ({
  topic,
  to: { kind: "seller", seller_id: row.seller_id },
  title: titled(title, row),
  body,
  href: `/kenh-nguoi-ban/${row.seller_slug}/khieu-nai/${row.id}`,
  province_code: row.province_code,
})

/** Tells the members of the stall. */
export const tellSeller = (context: Context, row: ComplaintRow, topic: string, title: string, body: string) =>
  appendNotice(context, toSeller(row, topic, title, body))

/** Tells the members of the stall that their time to answer runs out; once a complaint. */
export async function remindSeller(context: Context, row: ComplaintRow, due: Date): Promise<void> {
  const body = `Xin trả lời khách trước khi hết ngày ${formatDay(lastDayOf(due))}. Quá hạn, khiếu nại tự chuyển lên Sở Công Thương.`
  const notice = toSeller(row, "complaint.answer_due", "Sắp hết hạn trả lời khiếu nại về đơn hàng", body)
  await appendNotice(context, { ...notice, dedupe_key: answerDueKey(row.id) })
}

/** Tells whoever complained. */
export const tellComplainant = (context: Context, row: ComplaintRow, topic: string, title: string, body: string) =>
  tellShopper(context, row, { topic, title: (code) => `${title} ${code}`, body, page: `/khieu-nai/${row.code}` })

/** Tells the trade department that a decision waits. */
export const tellDepartment = (context: Context, row: ComplaintRow, body: string) =>
  appendNotice(context, {
    topic: "complaint.escalated",
    to: { kind: "department", province_code: row.province_code, agency: "trade" },
    title: titled("Khiếu nại cần Sở quyết định:", row),
    body,
    href: `/so/vu-viec/khieu-nai/${row.id}`,
    province_code: row.province_code,
  })
