import type { Day } from "@san-ocop/kit/day"
import { proposeLots, type StoredLot, type Take } from "@san-ocop/kit/propose-lots"

type Line = { item_id: string; product_id: string | null; quantity: number }
type Lot = StoredLot & { product_id: string }
export type PlannedLine = { item_id: string; takes: Take[]; missing: number }

/**
 * First expired, first out for each line of an order. Two lines of one product share its lots: what one takes the next does not
 * find. A line for which the lots do not suffice is proposed none, since a lot on record must be the truth for all of it.
 */
export function planLines(lines: readonly Line[], lots: readonly Lot[], today: Day): PlannedLine[] {
  const left = new Map(lots.map((lot) => [lot.id, lot.left]))
  return lines.map(({ item_id, product_id, quantity }) => {
    const stored = lots.filter((lot) => lot.product_id === product_id)
    const proposal = proposeLots(
      quantity,
      stored.map((lot) => ({ ...lot, left: left.get(lot.id) ?? 0 })),
      today,
    )
    const takes = proposal.missing > 0 ? [] : proposal.takes
    for (const { lot_id, quantity: taken } of takes) left.set(lot_id, (left.get(lot_id) ?? 0) - taken)
    return { item_id, takes, missing: proposal.missing }
  })
}
