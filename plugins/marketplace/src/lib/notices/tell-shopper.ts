import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { runSql } from "../run-sql"
import { type OrderContact, type Shopper, shopperOf } from "./shopper-of"

const CONTACT = `select g.contact_name as name, g.contact_phone as phone, g.contact_email as email, o.code as order_code, g.code as purchase_code, g.is_gift
  from group_order o join order_group g on g.id = o.group_id where o.id = ?`

/** Who is told of this order; null when nobody can be. */
export async function readShopper(
  context: Context,
  orderId: string,
  byReceiver?: boolean | null,
): Promise<Shopper | null> {
  const [contact] = await runSql<OrderContact>(context, CONTACT, [orderId])
  return contact ? shopperOf(contact, byReceiver) : null
}

/** What was begun about an order; `by_receiver` where the receiver of a gift began it, or, null, may have. */
type Begun = { group_order_id: string; province_code: string; by_receiver?: boolean | null }
/** `page`: of what was begun. `title` is given the code by which the reader knows the order. */
type Words = { topic: string; title: (code: string) => string; body: string; page: string }

/** Tells the shopper of what was begun about an order of his. The giver of a gift is led to his purchase, which opens it. */
export async function tellShopper(
  context: Context,
  { group_order_id, province_code, by_receiver }: Begun,
  { topic, title, body, page }: Words,
): Promise<void> {
  const shopper = await readShopper(context, group_order_id, by_receiver)
  if (!shopper) return
  const href = shopper.page ?? page
  const words = { topic, title: title(formatLookupCode(shopper.code)), body }
  await appendNotice(context, { ...words, to: shopper.to, href, province_code })
}
