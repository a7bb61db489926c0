import { sumVnd, timesVnd, type Vnd } from "./vnd"

/** What splitting needs to know of a cart line. `unit_price` in dong, `weight_grams` of one piece. */
export type SplittableLine = { seller_id: string; unit_price: number; quantity: number; weight_grams: number }

/** One seller's part of a cart. */
export type SellerPart<L> = { seller_id: string; lines: L[]; item_total: Vnd; weight_grams: number }

/**
 * Groups cart lines by seller. Sellers come in the order of their first line, lines keep theirs; item totals sum to the cart's.
 * @throws RangeError when a price or quantity is not whole
 */
export function splitCart<L extends SplittableLine>(lines: readonly L[]): SellerPart<L>[] {
  const bySeller = new Map<string, L[]>()
  for (const line of lines) {
    const own = bySeller.get(line.seller_id)
    if (own) own.push(line)
    else bySeller.set(line.seller_id, [line])
  }
  return [...bySeller].map(([seller_id, own]) => ({
    seller_id,
    lines: own,
    item_total: sumVnd(own.map((line) => timesVnd(line.unit_price, line.quantity))),
    weight_grams: own.reduce((sum, line) => sum + line.weight_grams * line.quantity, 0),
  }))
}
