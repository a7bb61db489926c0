import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { ProgrammeSummary } from "@san-ocop/kit/http/department"
import { certificateStandingSql } from "../lib/certificate-standing-sql"
import { readRows } from "./rows"

const SQL = `WITH asked AS (SELECT ?::text AS province, ?::text AS today),
  judged AS (SELECT ${certificateStandingSql("x", "asked.today")} AS standing FROM asked, certificate x
    WHERE x.deleted_at IS NULL AND (asked.province IS NULL OR x.province_code = asked.province)),
  makers AS (SELECT m.verification_state FROM asked, producer m WHERE m.deleted_at IS NULL
    AND m.verification_state NOT IN ('draft', 'rejected', 'closed') AND (asked.province IS NULL OR m.province_code = asked.province))
  SELECT (SELECT count(*)::int FROM makers) AS producers,
    (SELECT count(*)::int FROM makers WHERE verification_state = 'verified') AS verified_producers,
    (SELECT count(*)::int FROM judged WHERE standing IN ('valid', 'expiring')) AS in_force,
    (SELECT count(*)::int FROM judged WHERE standing = 'expiring') AS expiring_90_days,
    (SELECT count(*)::int FROM judged WHERE standing = 'expired') AS expired`

/** The programme in a province on the day `today`, in numbers; in all provinces for null. */
export async function programmeSummary(
  container: MedusaContainer,
  province: string | null,
  today: Day,
): Promise<ProgrammeSummary> {
  const [summary] = await readRows<ProgrammeSummary>(container, SQL, [province, today])
  return summary ?? { producers: 0, verified_producers: 0, in_force: 0, expiring_90_days: 0, expired: 0 }
}
