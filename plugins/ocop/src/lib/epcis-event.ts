import { MedusaError } from "@medusajs/framework/utils"
import { canonicalJson, type Json } from "@san-ocop/kit/canonical-json"
import type { TraceStep } from "@san-ocop/kit/http/trace"
import { createHash } from "node:crypto"

/** A lot that went into another, and how much of it, in its own unit; null where nobody said. */
export type Part = { code: string; quantity: number | null }

/** What happened to a lot, as a producer or an officer declares it. */
export type NewTraceEvent = {
  step: TraceStep
  /** ISO 8601 instant. */
  at: string
  commune_code?: string | null
  place_name?: string | null
  /** Geo URI (RFC 5870). */
  geo?: string | null
  note?: string | null
  /** The other side: who handed in materials, which laboratory, who receives. */
  party?: string | null
  /** Number of the paper that goes with it. */
  document?: string | null
  pictures?: string[]
  disposition?: "recalled" | null
  /** The recall by which it was recalled. */
  recall_id?: string | null
  /** What it was made from: a TransformationEvent. */
  inputs?: Part[]
  /** What was packed in it: an AggregationEvent. */
  contents?: Part[]
  /** How often the very same was declared and withdrawn before. */
  turn?: number
  /** Who says so: the name that the trace page shows. */
  declared_by: string
  confirmed_by?: string | null
}
export type TracedLot = { code: string; quantity: number; unit: string }
/** By the code of a lot the address by which events call it. */
export type LotUris = ReadonlyMap<string, string>
type EventType = "ObjectEvent" | "TransformationEvent" | "AggregationEvent"

const CONTEXT = [
  "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  { ocop: "urn:san-ocop:terms:" },
] as const
const VIETNAM_OFFSET = "+07:00"
const eventType = ({ inputs, contents }: Pick<NewTraceEvent, "inputs" | "contents">): EventType => {
  if (inputs?.length) return "TransformationEvent"
  return contents?.length ? "AggregationEvent" : "ObjectEvent"
}

const partsSaid = (parts: readonly Part[] | undefined) =>
  parts?.length
    ? [...parts].sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, quantity }) => [code, quantity])
    : undefined

/**
 * A name for the event that follows from what it says, as a UUID of version 8 (RFC 9562): declaring the same thing twice
 * gives the same name, which the table refuses. `turn` tells it from the same thing that was declared before and withdrawn.
 */
export function eventId(lot: Pick<TracedLot, "code">, event: NewTraceEvent): string {
  const said = canonicalJson({
    lot: lot.code,
    step: event.step,
    at: new Date(event.at).toISOString(),
    commune: event.commune_code ?? undefined,
    place: event.place_name ?? undefined,
    geo: event.geo ?? undefined,
    note: event.note ?? undefined,
    party: event.party ?? undefined,
    document: event.document ?? undefined,
    pictures: event.pictures?.length ? event.pictures : undefined,
    disposition: event.disposition ?? undefined,
    recall: event.recall_id ?? undefined,
    inputs: partsSaid(event.inputs),
    contents: partsSaid(event.contents),
    turn: event.turn || undefined,
  })
  const hash = createHash("sha256").update(said).digest("hex")
  const variant = ((parseInt(hash[16] ?? "0", 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

// CBV 2.0 has no words for these two: a vocabulary of one's own is a URI.
const OWN_STEPS: readonly TraceStep[] = ["harvesting", "transforming"]
const bizStep = (step: TraceStep): string => (OWN_STEPS.includes(step) ? `urn:san-ocop:step:${step}` : step)

/** Making and harvesting bring the lot into being; every other step finds it as it is. */
const actionOf = (step: TraceStep): "ADD" | "OBSERVE" =>
  step === "commissioning" || step === "harvesting" ? "ADD" : "OBSERVE"

/** @throws MedusaError for a lot that nobody named */
function uriOf(uris: LotUris, code: string): string {
  const uri = uris.get(code)
  if (uri === undefined) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `the lot ${code} has no address`)
  return uri
}

/** What the event is about, which is what its type decides. */
function whatOf(lot: TracedLot, event: NewTraceEvent, uris: LotUris) {
  const quantities = (parts: readonly Part[]) =>
    parts.map(({ code, quantity }) => ({ epcClass: uriOf(uris, code), quantity: quantity ?? undefined }))
  const uri = uriOf(uris, lot.code)
  const whole = [{ epcClass: uri, quantity: lot.quantity }]
  if (event.inputs?.length) return { inputQuantityList: quantities(event.inputs), outputQuantityList: whole }
  if (event.contents?.length) return { action: "ADD", parentID: uri, childQuantityList: quantities(event.contents) }
  return { action: actionOf(event.step), quantityList: whole }
}

function placeOf({ commune_code, geo }: NewTraceEvent): { id: string } | undefined {
  if (geo) return { id: geo }
  return commune_code ? { id: `urn:san-ocop:commune:${commune_code}` } : undefined
}

/**
 * The event as an EPCIS 2.0 event in canonical JSON: the exact text that is stored, and that a log would hash. The oldest
 * rows call lots "urn:san-ocop:lot:<code>".
 */
export function epcisBytes(lot: TracedLot, event: NewTraceEvent, recordedAt: Date, uris: LotUris): string {
  return canonicalJson({
    "@context": CONTEXT,
    type: eventType(event),
    eventID: eventId(lot, event),
    eventTime: new Date(event.at).toISOString(),
    eventTimeZoneOffset: VIETNAM_OFFSET,
    recordTime: recordedAt.toISOString(),
    ...whatOf(lot, event, uris),
    bizStep: bizStep(event.step),
    disposition: event.disposition ?? undefined,
    readPoint: placeOf(event),
    "ocop:unit": lot.unit,
    "ocop:commune": event.geo && event.commune_code ? event.commune_code : undefined,
    "ocop:place": event.place_name ?? undefined,
    "ocop:note": event.note ?? undefined,
    "ocop:party": event.party ?? undefined,
    "ocop:document": event.document ?? undefined,
    "ocop:pictures": event.pictures?.length ? event.pictures : undefined,
    "ocop:recall": event.recall_id ?? undefined,
    "ocop:declaredBy": event.declared_by,
    "ocop:confirmedBy": event.confirmed_by ?? undefined,
  })
}

/** Why an event was declared a mistake. */
type Correction = { reason: string; corrective: string | null; declared_by: string }

/**
 * The mistaken event once more with an error declaration, as EPCIS 2.0 corrects history: same name, same words. `bytes` is the
 * text of the mistaken event.
 */
export function correctionBytes(bytes: string, correction: Correction, recordedAt: Date): string {
  const mistake = JSON.parse(bytes) as Record<string, Json>
  const { reason, corrective, declared_by } = correction
  return canonicalJson({
    ...mistake,
    recordTime: recordedAt.toISOString(),
    errorDeclaration: {
      declarationTime: recordedAt.toISOString(),
      reason: corrective ? "incorrect_data" : "did_not_occur",
      correctiveEventIDs: corrective ? [corrective] : undefined,
      "ocop:reason": reason,
      "ocop:declaredBy": declared_by,
    },
  })
}

/** The row of table trace_event for `event`. */
export const toTraceEventRow = (
  lot: TracedLot & { id: string },
  event: NewTraceEvent,
  recordedAt: Date,
  uris: LotUris,
) => ({
  event_id: eventId(lot, event),
  lot_id: lot.id,
  event_type: eventType(event),
  biz_step: event.step,
  disposition: event.disposition ?? null,
  event_time: new Date(event.at),
  time_zone_offset: VIETNAM_OFFSET,
  commune_code: event.commune_code ?? null,
  place_name: event.place_name ?? null,
  geo: event.geo ?? null,
  note: event.note ?? null,
  party: event.party ?? null,
  document: event.document ?? null,
  pictures: event.pictures ?? [],
  declared_by: event.declared_by,
  confirmed_by: event.confirmed_by ?? null,
  recorded_at: recordedAt,
  bytes: epcisBytes(lot, event, recordedAt, uris),
})
