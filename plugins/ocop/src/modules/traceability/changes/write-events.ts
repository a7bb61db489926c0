import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { type NewTraceEvent, type Part, toTraceEventRow, type TracedLot } from "../../../lib/epcis-event"
import type { LinkKind } from "../kinds"
import { lotUris } from "./lot-uris"

export type EventOfLot = { lot: TracedLot & { id: string }; event: NewTraceEvent }

const FIELDS = [
  ...["event_id", "lot_id", "event_type", "biz_step", "disposition", "event_time", "time_zone_offset", "commune_code"],
  ...[
    "place_name",
    "geo",
    "note",
    "party",
    "document",
    "pictures",
    "declared_by",
    "confirmed_by",
    "recorded_at",
    "bytes",
  ],
] as const
const COLUMNS = ["id", ...FIELDS, "created_at", "updated_at"]

const INSERT = (count: number): string => {
  const row = `(${COLUMNS.map(() => "?").join(", ")})`
  return `insert into trace_event (${COLUMNS.join(", ")}) values ${Array.from({ length: count }, () => row).join(", ")}`
}

// Two thousand bound values a statement or so; PostgreSQL takes 65,535.
const BATCH = 100

type Flow = { from_lot_id: string; quantity: number | null }

/** What went into the lot by this event. */
const partsOf = ({ inputs, contents }: NewTraceEvent): readonly Part[] => (inputs?.length ? inputs : (contents ?? []))

/**
 * Adds events to histories, in one transaction with what they are about.
 * @throws Refusal invalid_data for a part that nobody recorded, or that was recalled
 */
export async function writeEvents(
  context: Context,
  events: readonly EventOfLot[],
  at: Date,
): Promise<{ event_id: string }[]> {
  const uris = await lotUris(
    context,
    events.flatMap(({ lot, event }) => [lot.code, ...partsOf(event).map(({ code }) => code)]),
  )
  const flows: Flow[][] = []
  for (const { event } of events) flows.push(await holdParts(context, partsOf(event)))
  const rows = events.map(({ lot, event }) => toTraceEventRow(lot, event, at, uris))
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH)
    const values = batch.flatMap((row) => {
      return [generateEntityId(undefined, "tevt"), ...FIELDS.map((field) => row[field]), at, at]
    })
    await runSql(context, INSERT(batch.length), values)
  }
  for (const [index, row] of rows.entries()) await writeLinks(context, row, flows[index] ?? [], at)
  return rows.map(({ event_id }) => ({ event_id }))
}

// Held until the transaction ends: a recall that comes meanwhile waits, and then sees the link.
const PARTS = "select id, code, state from lot where code = any(?) and deleted_at is null order by id for share"

/** The lots that an event takes from. @throws Refusal invalid_data */
async function holdParts(context: Context, parts: readonly Part[]): Promise<Flow[]> {
  if (parts.length === 0) return []
  const codes = parts.map(({ code }) => code)
  const rows = await runSql<{ id: string; code: string; state: string }>(context, PARTS, [codes])
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return parts.map(({ code, quantity }) => {
    const from = byCode.get(code)
    if (!from) return refuse("invalid_data", `Không có lô ${code}.`, { field: "inputs", code: "unknown_lot" })
    if (from.state === "recalled") {
      refuse("invalid_data", `Lô ${code} đã bị thu hồi nên không dùng được.`, { field: "inputs", code: "lot_recalled" })
    }
    return { from_lot_id: from.id, quantity }
  })
}

const LINK = `insert into trace_link (id, event_id, from_lot_id, to_lot_id, kind, quantity, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?)`

/** How goods flowed by this event: from each part into the lot. */
async function writeLinks(
  context: Context,
  { event_id, lot_id, event_type }: ReturnType<typeof toTraceEventRow>,
  flows: readonly Flow[],
  at: Date,
): Promise<void> {
  const kind: LinkKind = event_type === "TransformationEvent" ? "transformation" : "aggregation"
  for (const { from_lot_id, quantity } of flows) {
    const id = generateEntityId(undefined, "tlink")
    await runSql(context, LINK, [id, event_id, from_lot_id, lot_id, kind, quantity, at, at])
  }
}
