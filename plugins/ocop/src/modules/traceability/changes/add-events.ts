import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { eventId, type NewTraceEvent } from "../../../lib/epcis-event"
import type { LotRecord, Write } from "../types"
import { lockLot } from "./lock-lot"
import { writeEvents } from "./write-events"

export type AddEvents = { lot_id: string; events: NewTraceEvent[] } & Write

const DECLARED = `select exists (select 1 from trace_event c where c.event_id = e.event_id and c.is_correction and c.deleted_at is null) as withdrawn
  from trace_event e where e.event_id = ? and not e.is_correction and e.deleted_at is null`

/**
 * The event under a name that is free: what was declared and withdrawn may be declared again.
 * @throws Refusal conflict when the very same stands
 */
export async function nameEvent(context: Context, lot: LotRecord, event: NewTraceEvent): Promise<NewTraceEvent> {
  for (let turn = 0; ; turn += 1) {
    const named = { ...event, turn }
    const [known] = await runSql<{ withdrawn: boolean }>(context, DECLARED, [eventId(lot, named)])
    if (!known) return named
    if (!known.withdrawn) refuse("conflict", "Bước này đã được ghi rồi.", { code: "declared_already" })
  }
}

/** Adds steps to the history of an open lot. @throws Refusal not_found, not_allowed, conflict */
export async function addEvents(context: Context, { lot_id, events, actor, at }: AddEvents): Promise<void> {
  const lot = await lockLot(context, lot_id)
  if (lot.state !== "open") {
    refuse("not_allowed", "Lô này đã khóa sổ nên không ghi thêm bước được.", { code: "lot_closed" })
  }
  for (const event of events) await writeEvents(context, [{ lot, event: await nameEvent(context, lot, event) }], at)
  const { province_code, seller_id } = lot
  const entry = { actor, action: "lot.event_recorded", entity_type: "lot", entity_id: lot_id, province_code, seller_id }
  await appendAudit(context, { ...entry, after: { steps: events.map((event) => event.step) } })
}
