import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { ReturnOffer, ReturnReason } from "@san-ocop/kit/http/return-offer"
import { type PaidLine, paidForPieces } from "@san-ocop/kit/paid-pieces"
import { endOfDaysAfter } from "../cases/deadlines"
import { RETURN_DAYS } from "./deadlines"
import { RECALLED_OF_LINE } from "./recalled-lines-sql"

export const RETURN_REASONS: readonly [ReturnReason, ...ReturnReason[]] = [
  "recalled",
  "not_as_described",
  "damaged",
  "wrong_goods",
  "expired",
  "missing",
  "changed_mind",
]

/** Each line of an order with what nobody has given back, or asked to, and how much of that was recalled. */
export const RETURNABLE_LINES = `
  select line.id as line_id, line.product_id, line.title as name, coalesce(line.subtitle, '') as unit, item.quantity::int as quantity,
    coalesce(item.unit_price, line.unit_price)::float8 as unit_price,
    (coalesce(item.unit_price, line.unit_price) * item.quantity
      - coalesce((select sum(d.amount) from order_discount d where d.item_id = line.id and d.reverses is null), 0))::float8 as paid,
    item.quantity::int - back.pieces as left,
    greatest(0, least(item.quantity::int - back.pieces, ${RECALLED_OF_LINE} - back.recalled)) as recalled
  from order_item item
  join order_line_item line on line.id = item.item_id
  join "order" m on m.id = item.order_id and m.version = item.version
  cross join lateral (select coalesce(sum(x.quantity), 0)::int as pieces,
      coalesce(sum(x.quantity) filter (where r.reason = 'recalled'), 0)::int as recalled
    from goods_return_line x join goods_return r on r.id = x.goods_return_id
    where x.line_id = line.id and x.deleted_at is null and r.deleted_at is null and r.state not in ('refused', 'withdrawn', 'lapsed')) back
  where item.order_id = ? and item.deleted_at is null order by line.created_at, line.id`

/** `paid`: for all of its pieces, after vouchers. `product_id` is null when Medusa forgot the product. */
export type ReturnableLine = ReturnOffer["lines"][number] & PaidLine & { product_id: string | null }
export type ReturnableOrder = {
  state: OrderState
  delivered_at: Date | null
  has_open: boolean
  /** What was paid for it and not given back, in dong. */
  left: number
  lines: readonly ReturnableLine[]
}

/** What may be returned of an order now: delivered, in time unless it was recalled, one request at a time. */
export function returnOffer(order: ReturnableOrder, now: Date): ReturnOffer | null {
  const { state, delivered_at, has_open, left } = order
  if (state !== "delivered" || !delivered_at || has_open || left <= 0) return null
  const isInTime = now < endOfDaysAfter(delivered_at, RETURN_DAYS.window)
  const lines = order.lines.filter((line) => (isInTime ? line.left : line.recalled) > 0)
  if (lines.length === 0) return null
  const mayChangeMind = RETURN_DAYS.changed_mind > 0 && now < endOfDaysAfter(delivered_at, RETURN_DAYS.changed_mind)
  return {
    until: isInTime ? addDays(vietnamDay(delivered_at), RETURN_DAYS.window) : null,
    reasons: RETURN_REASONS.filter((reason) => {
      if (reason === "recalled") return lines.some((line) => line.recalled > 0)
      return isInTime && (reason !== "changed_mind" || mayChangeMind)
    }),
    lines: lines.map(({ quantity: _quantity, paid: _paid, product_id: _product, ...line }) => line),
  }
}

/** What goes back for these pieces: what was paid for them, and the shipping with the last of them unless the shopper only changed his mind; never more than is left. */
export function returnAmount(
  order: ReturnableOrder & { shipping_total: number },
  pieces: ReadonlyMap<string, number>,
  reason: ReturnReason,
): { lines: { line_id: string; quantity: number; amount: number }[]; shipping: number; amount: number } {
  const lines = order.lines.flatMap((line) => {
    const quantity = pieces.get(line.line_id) ?? 0
    const amount = paidForPieces(line, line.quantity - line.left, quantity)
    return quantity > 0 ? [{ line_id: line.line_id, quantity, amount }] : []
  })
  const isAll = order.lines.every((line) => (pieces.get(line.line_id) ?? 0) === line.left)
  const goods = lines.reduce((sum, line) => sum + line.amount, 0)
  const shipping =
    isAll && reason !== "changed_mind" ? Math.min(order.shipping_total, Math.max(0, order.left - goods)) : 0
  return { lines, shipping, amount: Math.min(order.left, goods + shipping) }
}
