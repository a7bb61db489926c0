import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { confirmationBytes } from "../../../lib/traceability/said-bytes"
import type { Write } from "../types"
import { lockLot } from "./lock-lot"

export type ConfirmEvent = {
  lot_id: string
  /** The row's id. */
  id: string
  /** The department's name, which the trace page shows. */
  confirmed_by: string
  note: string | null
} & Write

const FIND = `select e.event_id, exists (select 1 from trace_event c where c.event_id = e.event_id and c.is_correction and c.deleted_at is null) as corrected
  from trace_event e where e.id = ? and e.lot_id = ? and not e.is_correction and e.deleted_at is null`
const CONFIRM = `insert into trace_confirmation (id, event_id, confirmed_by, officer_id, note, confirmed_at, bytes, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id, confirmed_by) where deleted_at is null do nothing returning id`

/** A department says that an event is so, once. @throws Refusal not_found, not_allowed, conflict */
export async function confirmEvent(context: Context, input: ConfirmEvent): Promise<void> {
  const { lot_id, id, confirmed_by, note, actor, at } = input
  const { province_code, seller_id } = await lockLot(context, lot_id)
  const [event] = await runSql<{ event_id: string; corrected: boolean }>(context, FIND, [id, lot_id])
  if (!event) return refuse("not_found", "Không tìm thấy bước này.")
  if (event.corrected) refuse("not_allowed", "Bước này đã được đính chính nên không xác nhận.", { code: "corrected" })
  const bytes = confirmationBytes({ event_id: event.event_id, confirmed_by, note, at })
  const row = [generateEntityId(undefined, "tconf"), event.event_id, confirmed_by, actor.id, note, at, bytes]
  const written = await runSql(context, CONFIRM, [...row, at, at])
  if (written.length === 0) refuse("conflict", "Cơ quan đã xác nhận bước này rồi.", { code: "confirmed_already" })
  const entry = {
    actor,
    action: "lot.event_confirmed",
    entity_type: "lot",
    entity_id: lot_id,
    province_code,
    seller_id,
  }
  await appendAudit(context, { ...entry, after: { event: event.event_id }, reason: note })
}
