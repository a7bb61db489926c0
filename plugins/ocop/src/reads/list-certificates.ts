import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays, type Day } from "@san-ocop/kit/day"
import type { CertificateStanding } from "@san-ocop/kit/http/catalog"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { IssuerLevel } from "@san-ocop/kit/http/recognition"
import { certificateStandingSql } from "../lib/certificate-standing-sql"
import { containing, readRows } from "./rows"

/** `due`: days within which a certificate in force ends, or those that have ended. `decision`: id of its decision. */
export type CertificateFilter = {
  q?: string
  standing?: CertificateStanding
  due?: "30" | "90" | "180" | "expired"
  stars?: number
  level?: IssuerLevel
  decision?: string
}
export type ListCertificates = CertificateFilter & { limit: number; offset: number }

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS words, ?::text AS standing, ?::text AS today, ?::text AS due,
    ?::text AS due_until, ?::int AS stars, ?::text AS level, ?::text AS decision),
  judged AS (SELECT x.*, ${certificateStandingSql("x", "asked.today")} AS standing FROM asked, certificate x
    WHERE x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province))
  SELECT x.id, x.number, x.product_name, x.stars, x.standing, x.valid_until, x.decision_number, x.decided_on, x.issuer_name,
    m.name AS producer_name, c.full_name AS commune_name, count(*) OVER ()::int AS total
  FROM asked, judged x LEFT JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
  LEFT JOIN administrative_unit c ON c.id = '2025:' || m.commune_code
  WHERE (asked.standing IS NULL OR x.standing = asked.standing)
    AND (asked.due IS NULL OR (asked.due = 'expired' AND x.standing = 'expired')
      OR (x.standing IN ('valid', 'expiring') AND x.valid_until <= asked.due_until))
    AND (asked.stars IS NULL OR x.stars = asked.stars) AND (asked.level IS NULL OR x.issuer_level = asked.level)
    AND (asked.decision IS NULL OR x.decision_id = asked.decision)
    AND (asked.words IS NULL OR unaccent(concat_ws(' ', x.number, x.decision_number, x.product_name, m.name)) ILIKE unaccent(asked.words))
  ORDER BY x.valid_until NULLS LAST, x.number LIMIT ? OFFSET ?`

/** The certificates of a province with their standing on the day `today`, those that run out first at the top; of all provinces for null. */
export async function listCertificates(
  container: MedusaContainer,
  province: string | null,
  today: Day,
  { q, standing, due, stars, level, decision, limit, offset }: ListCertificates,
): Promise<Page<CertificateRow>> {
  const until = due && due !== "expired" ? addDays(today, Number(due)) : null
  const asked = [province, containing(q), standing, today, due, until, stars, level, decision].map((one) => one ?? null)
  const rows = await readRows<CertificateRow & { total: number }>(container, SQL, [...asked, limit, offset])
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
