import type { NoticeRecipient } from "@san-ocop/floor/lib/append-notice"

/** Whose number and address an order has, and the codes of it. */
export type OrderContact = {
  name: string
  phone: string
  email: string | null
  order_code: string
  purchase_code: string
  is_gift: boolean
}
/** `code`: by which he knows his order. `page`: where he reads on, where that is not the page that others would be led to. */
export type Shopper = { to: Extract<NoticeRecipient, { kind: "person" }>; code: string; page: string | null }

/**
 * Who is told of an order and of what was begun about it. The number of a gift is its receiver's and the address its giver's: what the giver decides on is told
 * to the giver alone, with the code that he has, and nobody is where he left no address. What a receiver has begun himself (`byReceiver`) is told to him;
 * of what was begun by nobody knows which of them (null), both are told, as of an order that is no gift, for one of them waits for it.
 */
export function shopperOf(of: OrderContact, byReceiver: boolean | null = false): Shopper | null {
  const { name, phone, email, order_code, purchase_code, is_gift } = of
  if (!is_gift || byReceiver === null)
    return { to: { kind: "person", name, phone, email }, code: order_code, page: null }
  if (byReceiver) return { to: { kind: "person", name, phone, email: null }, code: order_code, page: null }
  if (!email) return null
  const to = { kind: "person", name: "Quý khách", phone: null, email } as const
  return { to, code: purchase_code, page: `/don-hang/${purchase_code}` }
}
