import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { ComplaintRow } from "../types"

const titled = (title: string, row: ComplaintRow): string => `${title} ${formatLookupCode(row.order_code)}`

/** Tells the members of the stall. */
export async function tellSeller(
  context: Context,
  row: ComplaintRow,
  topic: string,
  title: string,
  body: string,
): Promise<void> {
  const { seller_id, seller_slug, province_code } = row
  const href = `/kenh-nguoi-ban/${seller_slug}/khieu-nai/${row.id}`
  await appendNotice(context, {
    topic,
    to: { kind: "seller", seller_id },
    title: titled(title, row),
    body,
    href,
    province_code,
  })
}

/** Tells the shopper at the number and the address of his order. */
export const tellShopper = (context: Context, row: ComplaintRow, topic: string, title: string, body: string) =>
  appendNotice(context, {
    topic,
    to: { kind: "person", name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    title: titled(title, row),
    body,
    href: `/khieu-nai/${row.code}`,
    province_code: row.province_code,
  })

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
