import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { judgeLot } from "../../lib/packing/judge-choice"
import { leftSql } from "../../lib/packing/left-sql"
import type { ChosenLot } from "./types"

const HOLD = "select id from lot where id = any(?) order by id for update"
// Counted by a statement of its own: only that sees what whoever was waited for has written.
const LEFT = `select l.id, l.code, l.state = 'recalled' as is_recalled, ${leftSql("?")} as left from lot l
  where l.id = any(?) and l.deleted_at is null`

type Lot = { id: string; code: string; is_recalled: boolean; left: number }

/**
 * Holds the lots of a choice until the transaction ends, and counts anew whether they suffice: another order may have taken the last of
 * them since the choice was judged, or a recall one of them. @throws Refusal invalid_data
 */
export async function holdLots(context: Context, orderId: string, chosen: readonly ChosenLot[]): Promise<void> {
  const asked = new Map<string, number>()
  for (const { lot_id, quantity } of chosen) asked.set(lot_id, (asked.get(lot_id) ?? 0) + quantity)
  const ids = [...asked.keys()]
  await runSql(context, HOLD, [ids])
  const lots = new Map((await runSql<Lot>(context, LEFT, [orderId, ids])).map((lot) => [lot.id, lot]))
  for (const [id, quantity] of asked) {
    const lot = lots.get(id)
    if (!lot) return refuse("invalid_data", "Không tìm thấy lô này.", { field: "lines", code: "lot_unknown" })
    judgeLot(lot, quantity, "lines")
  }
}
