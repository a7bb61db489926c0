import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { DepartmentScans } from "@san-ocop/kit/http/scans"
import { readRows } from "../rows"
import { byProvince, SCAN_COUNTS } from "./scan-counts"

const IN_PROVINCE = `FROM asked JOIN scan_day d ON d.day BETWEEN asked.since AND asked.until AND d.deleted_at IS NULL
  JOIN lot x ON x.id = d.lot_id AND x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province)`

// A suspicion stands for the day on which it arose: it is as much a reason to look as a forged serial is. Both are found by their
// dates, so the lots of the province need not be looked through.
const ANOMALIES = `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT x.id AS lot_id, x.code, p.title AS product_name, m.name AS producer_name, sum(o.forged)::int AS forged,
    sum(o.voided)::int AS voided, sum(o.suspects)::int AS suspects, max(o.day) AS last_day
  FROM asked CROSS JOIN LATERAL (
    SELECT d.lot_id, d.day, d.forged, d.voided, 0 AS suspects FROM scan_day d
    WHERE d.day BETWEEN asked.since AND asked.until AND d.forged + d.voided > 0 AND d.deleted_at IS NULL
    UNION ALL
    SELECT i.lot_id, to_char(i.suspected_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), 0, 0, 1 FROM scan_item i
    WHERE i.suspected_at >= asked.since::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
      AND i.suspected_at < (asked.until::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND i.deleted_at IS NULL) o
  JOIN lot x ON x.id = o.lot_id AND x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province)
  JOIN product p ON p.id = x.product_id JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
  GROUP BY 1, 2, 3, 4 ORDER BY sum(o.suspects) * 10 + sum(o.forged) + sum(o.voided) DESC, x.code LIMIT 100) one)`

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS since, ?::text AS until)
  SELECT (SELECT row_to_json(one) FROM (SELECT ${SCAN_COUNTS} ${IN_PROVINCE}) one) AS total,
    ${byProvince(IN_PROVINCE)} AS provinces, ${ANOMALIES} AS anomalies`

/** Scans of the lots of a province, wherever they were made; of all provinces for null. */
export async function readDepartmentScans(
  container: MedusaContainer,
  province: string | null,
  { from, to }: { from: Day; to: Day },
): Promise<DepartmentScans> {
  const [row] = await readRows<Omit<DepartmentScans, "from" | "to">>(container, SQL, [province, from, to])
  const none = { scans: 0, first: 0, forged: 0, voided: 0 }
  return { from, to, ...(row ?? { total: none, provinces: [], anomalies: [] }) }
}
