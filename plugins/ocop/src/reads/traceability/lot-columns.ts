import { linkInForceSql } from "../../lib/traceability/events-sql"
import { geoWordsSql } from "../../lib/traceability/geo-words-sql"
import { missingData } from "@san-ocop/kit/lot-minimum"
import type { SellerLotRow } from "@san-ocop/kit/http/lots"

/** The columns of a lot `x` that every list and page of lots shows. */
export const LOT_COLUMNS = `x.id, x.kind, x.code, x.lot_number, coalesce(x.name, t.title, x.code) AS name,
  coalesce(x.pictures[1], t.thumbnail) AS picture, x.made_on, x.best_before, x.quantity, x.unit, x.state, x.is_sample,
  (SELECT count(*)::int FROM trace_event e WHERE e.lot_id = x.id AND e.deleted_at IS NULL AND NOT e.is_correction
    AND ${linkInForceSql("e")}) AS event_count,
  (SELECT count(*)::int FROM scan_item odd WHERE odd.lot_id = x.id AND odd.suspected_at IS NOT NULL AND odd.deleted_at IS NULL) AS suspects,
  x.brand, x.standards, m.name AS producer_name,
  CASE WHEN mc.full_name IS NOT NULL THEN concat_ws(', ', mc.full_name,
    (SELECT p.full_name FROM administrative_unit p WHERE p.id = '2025:' || m.province_code)) END AS producer_address,
  coalesce(nullif(concat_ws(', ', x.origin_place, oc.full_name), ''), ${geoWordsSql("x.origin_geo")}) AS origin`

/** What those columns are read from, after FROM. */
export const LOT_TABLES = `lot x JOIN producer m ON m.id = x.producer_id
  LEFT JOIN product t ON t.id = x.product_id
  LEFT JOIN administrative_unit mc ON mc.id = '2025:' || m.commune_code
  LEFT JOIN administrative_unit oc ON oc.id = '2025:' || x.origin_commune_code`

export type LotColumns = Omit<SellerLotRow, "missing"> & {
  brand: string | null
  standards: string | null
  producer_name: string
  producer_address: string | null
  origin: string | null
}

/** What the decree asks for and nobody has declared; of materials and boxes it asks nothing. */
export const missingOf = (row: LotColumns): SellerLotRow["missing"] =>
  row.kind === "goods" ? missingData({ ...row, events: Array.from({ length: row.event_count }) }) : []

/** The row of a list. */
export function toLotRow(row: LotColumns): SellerLotRow {
  const { id, kind, code, lot_number, name, picture, made_on, best_before, quantity, unit, state, event_count } = row
  const { suspects, is_sample } = row
  const facts = { id, kind, code, lot_number, name, picture, made_on, best_before, quantity, unit, state, event_count }
  return { ...facts, missing: missingOf(row), suspects, is_sample }
}
