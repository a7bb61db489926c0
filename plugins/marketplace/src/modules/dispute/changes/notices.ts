import type { Context } from "@medusajs/framework/types"
import { appendNotice, type NewNotice } from "@san-ocop/floor/lib/append-notice"
import type { DisputeSide } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { DisputeRow } from "../types"

type Contact = "contact_name" | "contact_phone" | "contact_email"
type Told = Pick<DisputeRow, "id" | "code" | "order_code" | "seller_id" | "seller_slug" | "province_code" | Contact>
type Words = { topic: string; title: string; body: string }

const recipient = (row: Told, side: DisputeSide): NewNotice["to"] =>
  side === "seller"
    ? { kind: "seller", seller_id: row.seller_id }
    : { kind: "person", name: row.contact_name, phone: row.contact_phone, email: row.contact_email }

const hrefOf = (row: Told, side: DisputeSide): string =>
  side === "seller" ? `/kenh-nguoi-ban/${row.seller_slug}/tranh-chap/${row.id}` : `/tranh-chap/${row.code}`

/** Tells one side of a dispute. */
export const tellSide = (
  context: Context,
  row: Told,
  side: DisputeSide,
  { topic, title, body }: Words,
): Promise<void> =>
  appendNotice(context, {
    topic: `dispute.${topic}`,
    to: recipient(row, side),
    title: `${title} ${formatLookupCode(row.order_code)}`,
    body,
    href: hrefOf(row, side),
    province_code: row.province_code,
  })
