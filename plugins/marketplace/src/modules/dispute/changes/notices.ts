import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import type { DisputeSide } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { tellShopper } from "../../../lib/notices/tell-shopper"
import type { DisputeRow } from "../types"

type Told = Pick<
  DisputeRow,
  "id" | "code" | "group_order_id" | "order_code" | "seller_id" | "seller_slug" | "province_code"
>
type Words = { topic: string; title: string; body: string }

/** Tells one side of a dispute. */
export function tellSide(
  context: Context,
  row: Told,
  side: DisputeSide,
  { topic: what, title, body }: Words,
): Promise<void> {
  const topic = `dispute.${what}`
  if (side === "shopper") {
    const page = `/tranh-chap/${row.code}`
    return tellShopper(context, row, { topic, title: (code) => `${title} ${code}`, body, page })
  }
  return appendNotice(context, {
    topic,
    to: { kind: "seller", seller_id: row.seller_id },
    title: `${title} ${formatLookupCode(row.order_code)}`,
    body,
    href: `/kenh-nguoi-ban/${row.seller_slug}/tranh-chap/${row.id}`,
    province_code: row.province_code,
  })
}
