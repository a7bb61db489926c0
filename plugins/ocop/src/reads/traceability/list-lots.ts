import type { MedusaContainer } from "@medusajs/framework/types"
import type { DepartmentLotRow, LotKind, LotState, SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import { linkInForceSql } from "../../lib/traceability/events-sql"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { lotWordsSql } from "../../lib/traceability/lot-words-sql"
import { readRows } from "../rows"
import { LOT_COLUMNS, LOT_TABLES, type LotColumns, toLotRow } from "./lot-columns"

type Paging = { limit: number; offset: number }
export type ListSellerLots = { kind?: LotKind; state?: LotState; product_id?: string; q?: string } & Paging
export type ListDepartmentLots = { state?: LotState; incomplete?: boolean; q?: string } & Paging

const ofSeller = (
  narrowed: string,
): string => `WITH asked AS (SELECT ?::text AS seller, ?::text AS kind, ?::text AS state, ?::text AS product)
  SELECT ${LOT_COLUMNS}, count(*) OVER ()::int AS total FROM asked, ${LOT_TABLES} ${narrowed}
  WHERE x.deleted_at IS NULL AND ${ofSellerSql("x", "asked.seller")} AND (asked.kind IS NULL OR x.kind = asked.kind)
    AND (asked.product IS NULL OR x.product_id = asked.product) AND (asked.state IS NULL OR x.state = asked.state)
  ORDER BY x.made_on DESC, x.id DESC LIMIT ? OFFSET ?`

/** The lots of a stall, the latest first. */
export async function listSellerLots(
  container: MedusaContainer,
  sellerId: string,
  { kind, state, product_id, q, limit, offset }: ListSellerLots,
): Promise<Page<SellerLotRow>> {
  const words = lotWordsSql("x", q)
  const asked = [sellerId, kind ?? null, state ?? null, product_id ?? null, ...words.bindings]
  const rows = await readRows<LotColumns & { total: number }>(container, ofSeller(words.join), [
    ...asked,
    limit,
    offset,
  ])
  return { items: rows.map(toLotRow), count: rows[0]?.total ?? 0, limit, offset }
}

// What kit/lot-minimum asks for and may be missing, in SQL: product, number and maker always have a name.
const INCOMPLETE = `(coalesce(x.pictures[1], t.thumbnail) IS NULL OR mc.full_name IS NULL OR x.brand IS NULL
  OR x.best_before IS NULL OR x.standards IS NULL OR coalesce(x.origin_place, x.origin_commune_code, x.origin_geo) IS NULL
  OR NOT EXISTS (SELECT 1 FROM trace_event e WHERE e.lot_id = x.id AND e.deleted_at IS NULL AND NOT e.is_correction
    AND ${linkInForceSql("e")}))`

const ofProvince = (
  narrowed: string,
): string => `WITH asked AS (SELECT ?::text AS province, ?::text AS state, ?::boolean AS incomplete)
  SELECT ${LOT_COLUMNS}, s.name AS seller_name, count(*) OVER ()::int AS total FROM asked, ${LOT_TABLES} ${narrowed}
  LEFT JOIN listing l ON l.product_id = x.product_id AND l.deleted_at IS NULL
  LEFT JOIN seller s ON s.id = l.seller_id
  WHERE x.deleted_at IS NULL AND x.kind = 'goods' AND (asked.province IS NULL OR x.province_code = asked.province)
    AND (asked.incomplete IS NULL OR asked.incomplete = ${INCOMPLETE}) AND (asked.state IS NULL OR x.state = asked.state)
  ORDER BY x.made_on DESC, x.id DESC LIMIT ? OFFSET ?`

/** Goods of a province, the latest first; of all provinces where it is null. */
export async function listDepartmentLots(
  container: MedusaContainer,
  province: string | null,
  { state, incomplete, q, limit, offset }: ListDepartmentLots,
): Promise<Page<DepartmentLotRow>> {
  const words = lotWordsSql("x", q)
  const asked = [province, state ?? null, incomplete ?? null, ...words.bindings, limit, offset]
  type Read = LotColumns & { seller_name: string | null; total: number }
  const rows = await readRows<Read>(container, ofProvince(words.join), asked)
  const items = rows.map((row) => {
    return { ...toLotRow(row), producer_name: row.producer_name, seller_name: row.seller_name }
  })
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
