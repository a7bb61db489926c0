import type { MedusaContainer } from "@medusajs/framework/types"
import type { DepartmentLotRow, LotKind, LotState, SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import { linkInForceSql } from "../../lib/traceability/events-sql"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { containing, readRows } from "../rows"
import { LOT_COLUMNS, LOT_TABLES, type LotColumns, toLotRow } from "./lot-columns"

type Paging = { limit: number; offset: number }
export type ListSellerLots = { kind?: LotKind; state?: LotState; product_id?: string; q?: string } & Paging
export type ListDepartmentLots = { state?: LotState; incomplete?: boolean; q?: string } & Paging

const ASKED = `(asked.state IS NULL OR x.state = asked.state) AND (asked.words IS NULL OR x.code ILIKE asked.words
    OR x.lot_number ILIKE asked.words OR unaccent(coalesce(x.name, t.title)) ILIKE unaccent(asked.words))`

const OF_SELLER = `WITH asked AS (SELECT ?::text AS seller, ?::text AS kind, ?::text AS state, ?::text AS product, ?::text AS words)
  SELECT ${LOT_COLUMNS}, count(*) OVER ()::int AS total FROM asked, ${LOT_TABLES}
  WHERE x.deleted_at IS NULL AND ${ofSellerSql("x", "asked.seller")} AND (asked.kind IS NULL OR x.kind = asked.kind)
    AND (asked.product IS NULL OR x.product_id = asked.product) AND ${ASKED}
  ORDER BY x.made_on DESC, x.id DESC LIMIT ? OFFSET ?`

/** The lots of a stall, the latest first. */
export async function listSellerLots(
  container: MedusaContainer,
  sellerId: string,
  { kind, state, product_id, q, limit, offset }: ListSellerLots,
): Promise<Page<SellerLotRow>> {
  const asked = [sellerId, kind ?? null, state ?? null, product_id ?? null, containing(q)]
  const rows = await readRows<LotColumns & { total: number }>(container, OF_SELLER, [...asked, limit, offset])
  return { items: rows.map(toLotRow), count: rows[0]?.total ?? 0, limit, offset }
}

// What kit/lot-minimum asks for and may be missing, in SQL: product, number and maker always have a name.
const INCOMPLETE = `(coalesce(x.pictures[1], t.thumbnail) IS NULL OR mc.full_name IS NULL OR x.brand IS NULL
  OR x.best_before IS NULL OR x.standards IS NULL OR coalesce(x.origin_place, x.origin_commune_code, x.origin_geo) IS NULL
  OR NOT EXISTS (SELECT 1 FROM trace_event e WHERE e.lot_id = x.id AND e.deleted_at IS NULL AND NOT e.is_correction
    AND ${linkInForceSql("e")}))`

const OF_PROVINCE = `WITH asked AS (SELECT ?::text AS province, ?::text AS state, ?::boolean AS incomplete, ?::text AS words)
  SELECT ${LOT_COLUMNS}, s.name AS seller_name, count(*) OVER ()::int AS total FROM asked, ${LOT_TABLES}
  LEFT JOIN listing l ON l.product_id = x.product_id AND l.deleted_at IS NULL
  LEFT JOIN seller s ON s.id = l.seller_id
  WHERE x.deleted_at IS NULL AND x.kind = 'goods' AND (asked.province IS NULL OR x.province_code = asked.province)
    AND (asked.incomplete IS NULL OR asked.incomplete = ${INCOMPLETE}) AND (${ASKED} OR unaccent(m.name) ILIKE unaccent(asked.words))
  ORDER BY x.made_on DESC, x.id DESC LIMIT ? OFFSET ?`

/** Goods of a province, the latest first; of all provinces where it is null. */
export async function listDepartmentLots(
  container: MedusaContainer,
  province: string | null,
  { state, incomplete, q, limit, offset }: ListDepartmentLots,
): Promise<Page<DepartmentLotRow>> {
  const asked = [province, state ?? null, incomplete ?? null, containing(q)]
  const rows = await readRows<LotColumns & { seller_name: string | null; total: number }>(container, OF_PROVINCE, [
    ...asked,
    limit,
    offset,
  ])
  const items = rows.map((row) => {
    return { ...toLotRow(row), producer_name: row.producer_name, seller_name: row.seller_name }
  })
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
