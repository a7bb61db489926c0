import type { MedusaContainer } from "@medusajs/framework/types"
import type { Page } from "@san-ocop/kit/http/problem"
import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { containing, readRows } from "../rows"

/** `import`: id of the file that names them. */
export type DecisionFilter = { q?: string; import?: string }
export type ListDecisions = DecisionFilter & { id?: string; limit: number; offset: number }

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS words, ?::text AS id, ?::text AS import)
  SELECT d.id, d.number, d.issuer_name, d.issuer_level, d.decided_on, d.decided_precision, d.file_id IS NOT NULL AS has_file, d.is_sample,
    (SELECT count(*)::int FROM certificate c WHERE c.decision_id = d.id AND c.deleted_at IS NULL) AS certificate_count,
    count(*) OVER ()::int AS total
  FROM asked, recognition_decision d WHERE d.deleted_at IS NULL AND (asked.province IS NULL OR d.province_code = asked.province)
    AND (asked.id IS NULL OR d.id = asked.id)
    AND (asked.import IS NULL OR d.import_id = asked.import OR d.id IN
      (SELECT c.decision_id FROM certificate c WHERE c.import_id = asked.import AND c.deleted_at IS NULL))
    AND (asked.words IS NULL OR unaccent(d.number || ' ' || d.issuer_name) ILIKE unaccent(asked.words))
  ORDER BY d.decided_on DESC NULLS LAST, d.number, d.id LIMIT ? OFFSET ?`

/** The recognition decisions on file in a province, newest first; in all provinces for null. */
export async function listDecisions(
  container: MedusaContainer,
  province: string | null,
  { q, id, import: file, limit, offset }: ListDecisions,
): Promise<Page<DecisionRow>> {
  const bindings = [province, containing(q), id ?? null, file ?? null, limit, offset]
  const rows = await readRows<DecisionRow & { total: number }>(container, SQL, bindings)
  return { items: rows.map(({ total: _total, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}
