import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { canMove } from "@san-ocop/kit/state-table"
import { LOT_STATES, type LotState } from "../lot-states"
import type { Write } from "../types"
import { lockLot } from "./lock-lot"

export type OfLot = { lot_id: string } & Write

/** Ends the history of a lot: nothing more is added. @throws Refusal not_found, not_allowed */
export async function closeLot(context: Context, { lot_id, actor, at }: OfLot): Promise<void> {
  const { state, province_code, seller_id } = await lockLot(context, lot_id)
  if (!canMove<LotState>(LOT_STATES, state, "closed")) {
    refuse("not_allowed", "Lô này đã khóa sổ hoặc đã bị thu hồi.", { code: "lot_closed" })
  }
  await runSql(context, "update lot set state = 'closed', updated_at = ? where id = ?", [at, lot_id])
  const entry = { actor, action: "lot.closed", entity_type: "lot", entity_id: lot_id, province_code, seller_id }
  await appendAudit(context, { ...entry, before: { state }, after: { state: "closed" } })
}
