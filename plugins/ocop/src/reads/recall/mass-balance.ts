import type { MedusaContainer } from "@medusajs/framework/types"
import { groupBy } from "@san-ocop/floor/lib/geography/group-by"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { MassBalance, MassFacts } from "@san-ocop/kit/http/mass-balance"
import { balanceOf, sumOfBalances } from "@san-ocop/kit/mass-balance"
import { percentOf } from "@san-ocop/kit/recall-effectiveness"
import { MASS_FACTS, type MassFactsRow } from "../../lib/recall/mass-facts-sql"
import { stockOfLots } from "../../lib/recall/stock-of-lots"

// A page and a frozen report list so many; the sums are of all.
const SHOWN_LOTS = 200

const RECALL = `select r.is_drill, (select coalesce(sum(p.quantity), 0)::int from recall_parcel p
    where p.recall_id = r.id and p.match = 'window' and p.deleted_at is null) as sent_without_lot
  from recall r where r.id = ?`
type Recall = { is_drill: boolean; sent_without_lot: number }

function factsOf(row: MassFactsRow, in_stock: number | null): MassFacts {
  const { made, transformed, unmeasured, chosen, dispatched, restocked, received_back, destroyed } = row
  const sent = { sold: dispatched + chosen, dispatched, restocked, received_back, destroyed }
  return { made, transformed, unmeasured, ...sent, in_stock }
}

type Counted = { row: MassFactsRow; facts: MassFacts }
// A material has no product: it is known by its name.
const kindOf = ({ row: { product_id, name, unit } }: Counted): string =>
  JSON.stringify([product_id, product_id === null ? name : null, unit])

/** Each product, and each material, in each unit that its lots are counted in. */
const sumsOf = (lots: readonly Counted[]): MassBalance["sums"] =>
  [...groupBy(lots, kindOf).values()].map((group) => {
    const sum = sumOfBalances(group.map(({ facts }) => facts))
    const { name = "", unit = "" } = group[0]?.row ?? {}
    // More of one lot than was made explains nothing of another.
    const missing = group.reduce((pieces, { facts }) => pieces + Math.max(0, balanceOf(facts).unaccounted), 0)
    const accounted_percent = percentOf(sum.made - missing, sum.made)
    return { ...sum, name, unit, lots: group.length, accounted_percent }
  })

/**
 * What became of the goods of a recall's lots. A drill takes nothing out of stock, so its stock is that of now; a recall's is what was there
 * when the sale was stopped. Of a lot that an earlier recall stopped it is what that one counted: there the goods are still.
 */
export async function readMassBalance(container: MedusaContainer, recallId: string): Promise<MassBalance> {
  const [rows, [recall]] = await Promise.all([
    readRows<MassFactsRow>(container, MASS_FACTS, [recallId]),
    readRows<Recall>(container, RECALL, [recallId]),
  ])
  const now = stockOfLots(rows)
  const stockOf = ({ id, in_stock, stopped_by }: MassFactsRow) =>
    recall?.is_drill && stopped_by === null ? (now.get(id) ?? null) : in_stock
  const lots = rows.map((row) => ({ row, facts: factsOf(row, stockOf(row)) }))
  const shown = lots.slice(0, SHOWN_LOTS).map(({ row: { code, name, unit, stopped_by }, facts }) => {
    return { code, name, unit, stopped_by, ...balanceOf(facts) }
  })
  return {
    lots: shown,
    more: lots.length - shown.length,
    sums: sumsOf(lots),
    sent_without_lot: recall?.sent_without_lot ?? 0,
  }
}
