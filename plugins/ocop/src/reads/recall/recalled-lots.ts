import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import type { RecalledLot, RecallState } from "@san-ocop/kit/http/recall"
import { REACHED_LOTS } from "../../lib/recall/reach-sql"
import type { ReachedLot } from "../../modules/recall/types"

type Named = { lot_id: string; from_lot_id: string | null; first_item: number | null; last_item: number | null }
type Lot = Omit<RecalledLot, "first_item" | "last_item" | "from_code">

const ROWS = `select lot_id, from_lot_id, first_item, last_item from recall_lot where recall_id = ? and deleted_at is null`
const LOTS = `select l.id, l.code, l.product_id, coalesce(l.name, p.title, '') as name, coalesce(m.name, '') as producer_name,
    l.best_before, l.quantity, l.unit
  from lot l left join product p on p.id = l.product_id left join producer m on m.id = l.producer_id
  where l.id = any(?) order by l.code`

/** The lots of a recall, named ones first. Of a draft also those that an approval would reach today. */
export async function readRecalledLots(
  container: MedusaContainer,
  recall: { id: string; state: RecallState },
): Promise<RecalledLot[]> {
  const rows = await readRows<Named>(container, ROWS, [recall.id])
  const named = rows.map(({ lot_id }) => lot_id)
  const preview = recall.state === "draft" ? await readRows<ReachedLot>(container, REACHED_LOTS, [named]) : []
  const all = new Map<string, Named>(
    [...rows, ...preview.map((lot) => ({ ...lot, first_item: null, last_item: null }))].map((row) => [row.lot_id, row]),
  )
  const lots = await readRows<Lot>(container, LOTS, [[...all.keys()]])
  const codes = new Map(lots.map(({ id, code }) => [id, code]))
  const shown = lots.map((lot): RecalledLot => {
    const { from_lot_id = null, first_item = null, last_item = null } = all.get(lot.id) ?? {}
    return { ...lot, first_item, last_item, from_code: from_lot_id === null ? null : (codes.get(from_lot_id) ?? null) }
  })
  return shown.sort((a, b) => Number(a.from_code !== null) - Number(b.from_code !== null))
}
