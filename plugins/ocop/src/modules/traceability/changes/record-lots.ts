import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { NewLot, Write } from "../types"
import { type NamedLot, nameLots } from "./name-lots"
import { writeEvents } from "./write-events"

export type RecordedLot = { id: string; code: string; lot_number: string | null; product_id: string | null }

/** The row of table lot: what nobody has declared is null. */
const toRow = (lot: NamedLot) => ({
  kind: lot.kind ?? "goods",
  code: lot.code,
  lot_number: lot.lot_number ?? null,
  name: lot.name ?? null,
  product_id: lot.product_id,
  producer_id: lot.producer_id,
  seller_id: lot.seller_id ?? null,
  request_key: lot.request_key ?? null,
  request_digest: lot.request_digest ?? null,
  province_code: lot.province_code,
  made_on: lot.made_on,
  best_before: lot.best_before,
  quantity: lot.quantity,
  unit: lot.unit,
  brand: lot.brand ?? null,
  standards: lot.standards ?? null,
  origin_commune_code: lot.origin_commune_code ?? null,
  origin_place: lot.origin_place ?? null,
  origin_geo: lot.origin_geo ?? null,
  supplier: lot.supplier ?? null,
  pictures: lot.pictures ?? [],
  declared_by: lot.declared_by ?? null,
  is_sample: lot.is_sample ?? false,
})

async function insertLot(context: Context, id: string, lot: NamedLot, at: Date): Promise<void> {
  const row = { id, ...toRow(lot), created_at: at, updated_at: at }
  const places = Object.keys(row).map(() => "?")
  const sql = `insert into lot (${Object.keys(row).join(", ")}) values (${places.join(", ")})`
  await runSql(context, sql, Object.values(row))
}

/** Adds lots with their histories. A lot may be made of lots recorded before it in the same list. */
export async function recordLots(context: Context, lots: NewLot[], { actor, at }: Write): Promise<RecordedLot[]> {
  const named = await nameLots(context, lots, at)
  const recorded = named.map((lot) => ({ lot, id: generateEntityId(undefined, "lot") }))
  for (const { id, lot } of recorded) await insertLot(context, id, lot, at)
  const events = recorded.flatMap(({ id, lot }) => lot.events.map((event) => ({ lot: { ...lot, id }, event })))
  await writeEvents(context, events, at)
  for (const { id, lot } of recorded) {
    const { province_code, seller_id = null, code, product_id } = lot
    const entry = { actor, action: "lot.recorded", entity_type: "lot", entity_id: id, province_code, seller_id }
    await appendAudit(context, { ...entry, after: { code, product_id } })
  }
  return recorded.map(({ id, lot: { code, lot_number, product_id } }) => {
    return { id, code, lot_number: lot_number ?? null, product_id }
  })
}
