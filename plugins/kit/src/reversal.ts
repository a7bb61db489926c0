import { portionOf } from "./portion"
import { vnd, type Vnd } from "./vnd"

/** How far an order was paid back: its total, and what of it was paid back before and after this refund, in dong. */
export type RefundStep = { total: number; before: number; after: number }

const reversedAt = (frozen: number, refunded: number, total: number): Vnd =>
  refunded === total ? vnd(frozen) : portionOf(frozen, refunded, total)

/**
 * What a refund takes back of an amount that was frozen at sale (a fee, a tax): the same part of it as of the order. What was taken back
 * is reckoned from all refunds so far and rounded to the nearest dong, so that any sequence of refunds that pays the whole order back takes
 * back exactly the frozen amount.
 * @throws RangeError when a figure is not whole or refunds pass the total
 */
export function reversalOf(frozen: number, { total, before, after }: RefundStep): Vnd {
  if (before < 0 || after < before || after > total)
    throw new RangeError(`no refund: ${before} to ${after} of ${total}`)
  if (before === after) return vnd(0)
  return vnd(reversedAt(frozen, after, total) - reversedAt(frozen, before, total))
}
