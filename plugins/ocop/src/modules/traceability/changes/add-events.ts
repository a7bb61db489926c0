import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { eventId, type NewTraceEvent } from "../../../lib/epcis-event"
import type { LotRecord, Write } from "../types"
import { lockLot } from "./lock-lot"
import { writeEvents } from "./write-events"

export type AddEvents = { lot_id: string; events: NewTraceEvent[] } & Write

/** @throws Refusal conflict when the very same was declared before */
export async function refuseDeclared(
  context: Context,
  lot: LotRecord,
  events: readonly NewTraceEvent[],
): Promise<void> {
  const sql = "select 1 from trace_event where event_id = any(?) and not is_correction limit 1"
  const known = await runSql(context, sql, [events.map((event) => eventId(lot, event))])
  if (known.length > 0) refuse("conflict", "Bước này đã được ghi rồi.", { code: "declared_already" })
}

/** Adds steps to the history of an open lot. @throws Refusal not_found, not_allowed, conflict */
export async function addEvents(context: Context, { lot_id, events, actor, at }: AddEvents): Promise<void> {
  const lot = await lockLot(context, lot_id)
  if (lot.state !== "open") {
    refuse("not_allowed", "Lô này đã khóa sổ nên không ghi thêm bước được.", { code: "lot_closed" })
  }
  await refuseDeclared(context, lot, events)
  await writeEvents(
    context,
    events.map((event) => ({ lot, event })),
    at,
  )
  const { province_code, seller_id } = lot
  const entry = { actor, action: "lot.event_recorded", entity_type: "lot", entity_id: lot_id, province_code, seller_id }
  await appendAudit(context, { ...entry, after: { steps: events.map((event) => event.step) } })
}
