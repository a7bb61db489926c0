import { allocate } from "./allocate"
import { sumVnd, type Vnd } from "./vnd"

/** Who pays for a promotion: the floor that gave it, or the seller. */
export type PromotionBearer = "floor" | "seller"

/** What a promotion may take from: `key` makes the result independent of the order, `total` in dong. */
export type Discountable = { key: string; total: number }

/**
 * Spreads `discount` dong over lines in proportion to what they cost, by largest remainder. No line falls below zero: a discount that is worth
 * more than all lines together is cut to what they cost.
 * @returns what each line loses, in the order of `lines`
 * @throws RangeError when there are no lines or a figure is negative or not whole
 */
export function spreadDiscount(discount: number, lines: readonly Discountable[]): Vnd[] {
  if (discount < 0) throw new RangeError("a discount is not negative")
  const most = sumVnd(lines.map(({ total }) => total))
  return allocate(
    Math.min(discount, most),
    lines.map(({ key, total }) => ({ key, weight: total })),
  )
}
