import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { correctionBytes, eventId, type NewTraceEvent } from "../../../lib/epcis-event"
import type { TraceEvent } from "../models/trace-event"
import type { LotRecord, Write } from "../types"
import { nameEvent } from "./add-events"
import { lockLot } from "./lock-lot"
import { writeEvents } from "./write-events"

export type CorrectEvent = {
  lot_id: string
  /** The row's id. */
  id: string
  reason: string
  /** How it really was; null: it never happened. */
  event: NewTraceEvent | null
  /** Who says so: the name that stands in the history. */
  declared_by: string
} & Write

const FIND = "select * from trace_event where id = ? and lot_id = ? and not is_correction and deleted_at is null"
const CORRECTED = "select 1 from trace_event where event_id = ? and is_correction and deleted_at is null"
// Everything else is what the mistaken row says.
const DECLARE = `insert into trace_event (id, event_id, is_correction, correction_reason, corrective_event_id, lot_id, event_type,
    biz_step, event_time, time_zone_offset, commune_code, place_name, geo, note, party, document, pictures, declared_by,
    recorded_at, bytes, created_at, updated_at)
  select ?, event_id, true, ?, ?, lot_id, event_type, biz_step, event_time, time_zone_offset, commune_code, place_name, geo,
    note, party, document, pictures, ?, ?, ?, ?, ? from trace_event where id = ?`

async function findMistake(context: Context, { lot_id, id }: CorrectEvent): Promise<InferTypeOf<typeof TraceEvent>> {
  const [event] = await runSql<InferTypeOf<typeof TraceEvent>>(context, FIND, [id, lot_id])
  if (!event) return refuse("not_found", "Không tìm thấy bước này.")
  if (event.disposition === "recalled") refuse("not_allowed", "Không đính chính được việc thu hồi.", { code: "recall" })
  const corrected = await runSql(context, CORRECTED, [event.event_id])
  if (corrected.length > 0) refuse("conflict", "Bước này đã được đính chính rồi.", { code: "corrected_already" })
  return event
}

export function refuseRecalled({ state }: LotRecord): void {
  if (state === "recalled") refuse("not_allowed", "Lô đã bị thu hồi nên không sửa được nữa.", { code: "lot_recalled" })
}

/**
 * Declares an event a mistake, and how it really was. Neither changes the first declaration.
 * @throws Refusal not_found, not_allowed, conflict
 */
export async function correctEvent(context: Context, input: CorrectEvent): Promise<void> {
  const { lot_id, reason, declared_by, actor, at } = input
  const lot = await lockLot(context, lot_id)
  refuseRecalled(lot)
  const mistake = await findMistake(context, input)
  const event = input.event && (await nameEvent(context, lot, input.event))
  const corrective = event && eventId(lot, event)
  const bytes = correctionBytes(mistake.bytes, { reason, corrective, declared_by }, at)
  const id = generateEntityId(undefined, "tevt")
  await runSql(context, DECLARE, [id, reason, corrective, declared_by, at, bytes, at, at, mistake.id])
  if (event) await writeEvents(context, [{ lot, event }], at)
  const { province_code, seller_id } = lot
  const entry = {
    actor,
    action: "lot.event_corrected",
    entity_type: "lot",
    entity_id: lot_id,
    province_code,
    seller_id,
  }
  await appendAudit(context, {
    ...entry,
    before: { event: mistake.event_id },
    after: { event: corrective },
    reason,
  })
}
