import { type Discountable, spreadDiscount } from "./promotion"
import { sumVnd, vnd, type Vnd } from "./vnd"

/** Goods of an order keep at least this price, in dong: no carrier, bank or card moves nothing. */
export const LEAST_PRICE = 1_000

/**
 * What a voucher takes off, in dong: a fixed sum or whole percents of the goods, never more than `most`; or what the parcel costs to send, up to
 * `most` a parcel.
 */
export type VoucherTerms =
  | { kind: "fixed"; amount: number }
  | { kind: "percent"; percent: number; most: number }
  | { kind: "free_shipping"; most: number | null }

/** One seller's order as a voucher meets it: what its lines and its shipping cost still. */
export type Discountables = { key: string; items: readonly Discountable[]; shipping: number }

/** What one order loses: by line, in the order of its lines, and of its shipping. */
export type TakenOff = { items: Vnd[]; shipping: Vnd }

const goodsOf = ({ items }: Discountables): Vnd => sumVnd(items.map(({ total }) => total))

/** What the terms are worth for so many dong of goods; percents are cut to whole dong. */
function worthOf(terms: Exclude<VoucherTerms, { kind: "free_shipping" }>, goods: number): Vnd {
  if (terms.kind === "fixed") return vnd(terms.amount)
  // BigInt, because goods times percent may pass 2^53.
  return vnd(Math.min(terms.most, Number((BigInt(vnd(goods)) * BigInt(vnd(terms.percent))) / 100n)))
}

/** What a voucher takes of the price of sending one parcel, in dong. */
export const shippingTakenOff = (terms: VoucherTerms, shipping: number): Vnd =>
  vnd(terms.kind === "free_shipping" ? Math.min(shipping, terms.most ?? shipping) : 0)

/**
 * What a voucher takes off orders, all of them together: spread over the orders in proportion to their goods, and in each over its lines, by
 * largest remainder. Goods of an order never fall below `LEAST_PRICE` by it.
 * @returns what each order loses, in the order of `orders`
 * @throws RangeError for an amount that is negative or not whole, or when there are no orders or an order has no lines
 */
export function takeOff(terms: VoucherTerms, orders: readonly Discountables[]): TakenOff[] {
  if (terms.kind === "free_shipping")
    return orders.map(({ items, shipping }) => ({
      items: items.map(() => vnd(0)),
      shipping: shippingTakenOff(terms, shipping),
    }))
  const worth = worthOf(terms, sumVnd(orders.map(goodsOf)))
  const parts = spreadDiscount(
    worth,
    orders.map((order) => ({ key: order.key, total: Math.max(0, goodsOf(order) - LEAST_PRICE) })),
  )
  return orders.map(({ items }, index) => ({ items: spreadDiscount(parts[index] ?? 0, items), shipping: vnd(0) }))
}
