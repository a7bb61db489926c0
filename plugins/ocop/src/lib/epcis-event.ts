import { canonicalJson } from "@san-ocop/kit/canonical-json"
import type { TraceStep } from "@san-ocop/kit/http/trace"
import { createHash } from "node:crypto"

/** What happened to a lot, as a producer or an officer declares it. */
export type NewTraceEvent = {
  step: TraceStep
  /** ISO 8601 instant. */
  at: string
  commune_code?: string | null
  place_name?: string | null
  note?: string | null
  /** Who says so: the name that the trace page shows. */
  declared_by: string
  confirmed_by?: string | null
}
export type TracedLot = { code: string; quantity: number; unit: string }

const VIETNAM_OFFSET = "+07:00"
// A lot is named by our own URN: producers without a GS1 prefix must not be given an invented one.
export const lotUri = (code: string): string => `urn:san-ocop:lot:${code}`

/**
 * A name for the event that follows from what it says, as a UUID of version 8 (RFC 9562): declaring the same thing twice
 * gives the same name, which the table refuses.
 */
export function eventId(lot: TracedLot, event: NewTraceEvent): string {
  const hash = createHash("sha256")
    .update(
      [lot.code, event.step, new Date(event.at).toISOString(), event.place_name ?? "", event.note ?? ""].join("\n"),
    )
    .digest("hex")
  const variant = ((parseInt(hash[16] ?? "0", 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** Making and harvesting bring the lot into being; every other step finds it as it is. */
const actionOf = (step: TraceStep): "ADD" | "OBSERVE" =>
  step === "commissioning" || step === "harvesting" ? "ADD" : "OBSERVE"

/** The event as an EPCIS 2.0 ObjectEvent in canonical JSON: the exact text that is stored, and that a log would hash. */
export function epcisBytes(lot: TracedLot, event: NewTraceEvent, recordedAt: Date): string {
  return canonicalJson({
    "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { ocop: "urn:san-ocop:terms:" }],
    type: "ObjectEvent",
    eventID: eventId(lot, event),
    eventTime: new Date(event.at).toISOString(),
    eventTimeZoneOffset: VIETNAM_OFFSET,
    recordTime: recordedAt.toISOString(),
    action: actionOf(event.step),
    bizStep: event.step,
    quantityList: [{ epcClass: lotUri(lot.code), quantity: lot.quantity }],
    readPoint: event.commune_code ? { id: `urn:san-ocop:commune:${event.commune_code}` } : undefined,
    "ocop:unit": lot.unit,
    "ocop:place": event.place_name ?? undefined,
    "ocop:note": event.note ?? undefined,
    "ocop:declaredBy": event.declared_by,
    "ocop:confirmedBy": event.confirmed_by ?? undefined,
  })
}

/** The row of table trace_event for `event`. */
export const toTraceEventRow = (lot: TracedLot & { id: string }, event: NewTraceEvent, recordedAt: Date) => ({
  event_id: eventId(lot, event),
  lot_id: lot.id,
  event_type: "ObjectEvent" as const,
  biz_step: event.step,
  event_time: new Date(event.at),
  time_zone_offset: VIETNAM_OFFSET,
  commune_code: event.commune_code ?? null,
  place_name: event.place_name ?? null,
  note: event.note ?? null,
  declared_by: event.declared_by,
  confirmed_by: event.confirmed_by ?? null,
  recorded_at: recordedAt,
  bytes: epcisBytes(lot, event, recordedAt),
})
