/** What opens an order: its code and the receiver's phone number. */
export type PlacedOrder = { code: string; phone: string }

// A cookie holds 4 kB; ten orders take a tenth of it.
const MOST = 10

/** Reads the list that a cookie holds. What is not understood is left out: the cookie comes from outside. */
export function parseOrders(
  text: string | null,
  isCode: (text: string) => boolean,
  isPhone: (text: string) => boolean,
): PlacedOrder[] {
  if (!text) return []
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return []
  }
  if (!Array.isArray(list)) return []
  return list.slice(0, MOST).flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null || !("code" in item) || !("phone" in item)) return []
    const { code, phone } = item
    return typeof code === "string" && typeof phone === "string" && isCode(code) && isPhone(phone)
      ? [{ code, phone }]
      : []
  })
}

/** The list with `order` first, once, and no longer than ten. */
export const withOrder = (orders: readonly PlacedOrder[], order: PlacedOrder): PlacedOrder[] =>
  [order, ...orders.filter(({ code }) => code !== order.code)].slice(0, MOST)
