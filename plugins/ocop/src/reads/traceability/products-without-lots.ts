import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductWithoutLots } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import { containing, readRows } from "../rows"

export type ListProductsWithoutLots = { q?: string; limit: number; offset: number }

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS words)
  SELECT t.id AS product_id, l.id AS listing_id, t.title AS name, l.group_code AS "group", m.name AS producer_name,
    s.name AS seller_name, count(*) OVER ()::int AS total
  FROM asked, listing l JOIN product t ON t.id = l.product_id AND t.deleted_at IS NULL AND t.status = 'published'
  JOIN seller s ON s.id = l.seller_id
  LEFT JOIN product_producer pp ON pp.product_id = t.id AND pp.deleted_at IS NULL
  LEFT JOIN producer m ON m.id = pp.producer_id
  WHERE l.deleted_at IS NULL AND l.group_code <> 'du-lich' AND (asked.province IS NULL OR l.province_code = asked.province)
    AND NOT EXISTS (SELECT 1 FROM lot x WHERE x.product_id = t.id AND x.deleted_at IS NULL)
    AND (asked.words IS NULL OR unaccent(t.title) ILIKE unaccent(asked.words) OR unaccent(s.name) ILIKE unaccent(asked.words)
      OR unaccent(m.name) ILIKE unaccent(asked.words))
  ORDER BY s.name COLLATE "vi-x-icu", t.title COLLATE "vi-x-icu", t.id LIMIT ? OFFSET ?`

/** Goods on sale in a province of which no lot was ever recorded; in all provinces where it is null. Visits have no lots. */
export async function listProductsWithoutLots(
  container: MedusaContainer,
  province: string | null,
  { q, limit, offset }: ListProductsWithoutLots,
): Promise<Page<ProductWithoutLots>> {
  const bindings = [province, containing(q), limit, offset]
  const rows = await readRows<ProductWithoutLots & { total: number }>(container, SQL, bindings)
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
