import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Day } from "@san-ocop/kit/day"
import { factBytes } from "../../../lib/traceability/said-bytes"
import type { Write } from "../types"
import { refuseRecalled } from "./correct-event"
import { lockLot } from "./lock-lot"
import { lotUris } from "./lot-uris"

/** Columns that may be declared anew. */
type LotChange = Partial<{
  made_on: Day
  best_before: Day | null
  quantity: number
  unit: string
  brand: string | null
  standards: string | null
  supplier: string | null
  origin_commune_code: string | null
  origin_place: string | null
  origin_geo: string | null
}>
export type CorrectLotFacts = {
  lot_id: string
  reason: string
  change: LotChange
  /** Who says so: the stall's name. */
  declared_by: string
} & Write

const KEEP = `insert into lot_correction (id, lot_id, field, before, after, reason, corrected_by, corrected_at, bytes, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const text = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value)

/** Declares facts of a lot anew and keeps what was said before. @throws Refusal not_found, not_allowed, invalid_data */
export async function correctLot(context: Context, input: CorrectLotFacts): Promise<void> {
  const { lot_id, reason, change, declared_by, actor, at } = input
  const lot = await lockLot(context, lot_id)
  refuseRecalled(lot)
  const columns = Object.keys(change) as (keyof LotChange)[]
  const changed = columns.filter((column) => text(change[column]) !== text(lot[column]))
  if (changed.length === 0) refuse("invalid_data", "Chưa có thông tin nào được sửa.", { code: "nothing_changed" })
  const made_on = change.made_on ?? lot.made_on
  const best_before = change.best_before === undefined ? lot.best_before : change.best_before
  if (best_before !== null && best_before < made_on) {
    refuse("invalid_data", "Hạn dùng phải sau ngày sản xuất.", { field: "best_before", code: "invalid" })
  }
  const uri = (await lotUris(context, [lot.code])).get(lot.code) ?? ""
  for (const column of changed) {
    const id = generateEntityId(undefined, "lcorr")
    const [before, after] = [text(lot[column]), text(change[column])]
    const bytes = factBytes({ lot: uri, field: column, before, after, reason, declared_by, at })
    await runSql(context, KEEP, [id, lot_id, column, before, after, reason, declared_by, at, bytes, at, at])
  }
  const set = [...changed, "updated_at"].map((column) => `${column} = ?`).join(", ")
  await runSql(context, `update lot set ${set} where id = ?`, [...changed.map((column) => change[column]), at, lot_id])
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((column) => [column, from[column] ?? null]))
  const { province_code, seller_id } = lot
  const entry = { actor, action: "lot.corrected", entity_type: "lot", entity_id: lot_id, province_code, seller_id }
  await appendAudit(context, { ...entry, before: pick(lot), after: pick(change), reason })
}
