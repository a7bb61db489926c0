import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudits } from "@san-ocop/floor/lib/append-audits"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { canMove } from "@san-ocop/kit/state-table"
import { LOT_STATES, type LotState } from "../lot-states"
import { writeEvents } from "./write-events"

export type RecallOfLots = { recall_id: string; at: Date; actor: Actor }

type Locked = {
  id: string
  code: string
  quantity: number
  unit: string
  province_code: string
  seller_id: string | null
  state: LotState
}

/** A history is for ever: it names the office, not the person, whom the audit log knows. */
function officeOf({ type, agency }: Actor): string {
  if (type === "officer") return agency === "trade" ? "Sở Công Thương" : "Sở Nông nghiệp và Môi trường"
  return type === "seller_member" ? "Gian hàng" : "Sàn OCOP"
}

const LOCK = `select id, code, quantity, unit, province_code, seller_id, state from lot
  where id = any(?) and deleted_at is null order by id for update`
const MARK = `update lot set state = 'recalled', updated_at = ? where id = any(?)`

/** Lots leave the market: state, an event in each history, an audit entry. Answers those that were not recalled before. */
export async function markRecalled(
  context: Context,
  lotIds: readonly string[],
  { recall_id, at, actor }: RecallOfLots,
): Promise<string[]> {
  const locked = await runSql<Locked>(context, LOCK, [lotIds])
  const lots = locked.filter((lot) => canMove(LOT_STATES, lot.state, "recalled"))
  if (lots.length === 0) return []
  const ids = lots.map((lot) => lot.id)
  await runSql(context, MARK, [at, ids])
  const recalled = { step: "holding", at: at.toISOString(), disposition: "recalled", recall_id } as const
  await writeEvents(
    context,
    lots.map((lot) => ({ lot, event: { ...recalled, declared_by: officeOf(actor) } })),
    at,
  )
  await appendAudits(
    context,
    lots.map(({ id, province_code, seller_id, state }) => ({
      ...{ actor, action: "lot.recalled", entity_type: "lot", entity_id: id, province_code, seller_id },
      before: { state },
      after: { state: "recalled", recall: recall_id },
    })),
  )
  return ids
}
