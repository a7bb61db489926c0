import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { containing, readRows } from "./rows"

export type ListProducers = { q?: string; limit: number; offset: number }

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS words)
  SELECT x.id, x.slug, x.name, x.kind, c.full_name AS commune_name, x.verification_state, x.verified_on,
    (SELECT count(*)::int FROM product_producer p WHERE p.producer_id = x.id AND p.deleted_at IS NULL) AS product_count,
    (SELECT count(*)::int FROM certificate q WHERE q.producer_id = x.id AND q.deleted_at IS NULL) AS certificate_count,
    count(*) OVER ()::int AS total
  FROM asked, producer x LEFT JOIN administrative_unit c ON c.id = '2025:' || x.commune_code
  WHERE x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province)
    AND (asked.words IS NULL OR unaccent(x.name) ILIKE unaccent(asked.words))
  ORDER BY x.name COLLATE "vi-x-icu", x.id LIMIT ? OFFSET ?`

/** The producers of a province, by name; of all provinces where it is null. */
export async function listProducers(
  container: MedusaContainer,
  province: string | null,
  { q, limit, offset }: ListProducers,
): Promise<Page<ProducerRow>> {
  const rows = await readRows<ProducerRow & { total: number }>(container, SQL, [province, containing(q), limit, offset])
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
