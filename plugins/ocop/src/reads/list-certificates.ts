import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { certificateStandingSql } from "../lib/certificate-standing-sql"
import { containing, readRows } from "./rows"

export type ListCertificates = { q?: string; standing?: CertificateStanding; limit: number; offset: number }

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS words, ?::text AS standing, ?::text AS today),
  judged AS (SELECT x.*, ${certificateStandingSql("x", "asked.today")} AS standing FROM asked, certificate x
    WHERE x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province))
  SELECT x.id, x.number, x.product_name, x.stars, x.standing, x.valid_until, x.decision_number, x.decided_on, x.issuer_name,
    m.name AS producer_name, c.full_name AS commune_name, count(*) OVER ()::int AS total
  FROM asked, judged x LEFT JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
  LEFT JOIN administrative_unit c ON c.id = '2025:' || m.commune_code
  WHERE (asked.standing IS NULL OR x.standing = asked.standing)
    AND (asked.words IS NULL OR unaccent(concat_ws(' ', x.number, x.product_name, m.name)) ILIKE unaccent(asked.words))
  ORDER BY x.valid_until NULLS LAST, x.number LIMIT ? OFFSET ?`

/** The certificates of a province with their standing on the day `today`, those that run out first at the top; of all provinces for null. */
export async function listCertificates(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  { q, standing, limit, offset }: ListCertificates,
): Promise<Page<CertificateRow>> {
  const bindings = [province, containing(q), standing ?? null, today, limit, offset]
  const rows = await readRows<CertificateRow & { total: number }>(container, SQL, bindings)
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
