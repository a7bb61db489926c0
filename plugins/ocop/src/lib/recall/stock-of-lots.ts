import { allotStock } from "@san-ocop/kit/mass-balance"
import type { MassFactsRow } from "./mass-facts-sql"

/**
 * How much of each lot, by its id, must be what is in stock now: null where stock is not counted. Lots that another recall stopped have no
 * share of it: theirs has left the stock.
 */
export function stockOfLots(facts: readonly MassFactsRow[]): Map<string, number | null> {
  const rows = facts.filter(({ stopped_by }) => stopped_by === null)
  const stock = new Map<string, number | null>(rows.map(({ id }) => [id, null]))
  for (const product of new Set(rows.map(({ product_id }) => product_id))) {
    const lots = rows.filter((row) => row.product_id === product && row.shelf !== null)
    const onShelf = lots.map(({ made, transformed, dispatched, restocked, best_before }) => ({
      left: made - transformed - dispatched + restocked,
      best_before,
    }))
    const shares = allotStock(lots[0]?.shelf ?? 0, onShelf)
    for (const [index, { id }] of lots.entries()) stock.set(id, shares[index] ?? 0)
  }
  return stock
}
