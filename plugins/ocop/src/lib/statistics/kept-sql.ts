import { KEPT } from "./indicators"
import type { KeptVariant } from "./indicator"

const keyed = (keeps: KeptVariant["keeps"]): string =>
  `(${KEPT.filter(({ variant }) => variant.keeps === keeps)
    .map(({ indicator, variant }) => `('${indicator.id}', '${variant.id}')`)
    .join(", ")})`

const counts = (keeps: KeptVariant["keeps"]) => `(r.indicator, r.variant) IN ${keyed(keeps)}`

/** The records that count, in the province asked for. A withdrawn record never counts, whatever the day. */
export const KEPT_FACTS = `records AS MATERIALIZED (
  SELECT r.id, r.indicator, r.variant, r.province_code, r.commune_code, r.on_day, r.value, r.written_at FROM indicator_record r
  WHERE r.deleted_at IS NULL AND r.withdrawn_at IS NULL AND r.on_day <= asked.as_of
    AND (asked.province IS NULL OR r.province_code = asked.province)),
latest AS MATERIALIZED (
  SELECT DISTINCT ON (r.indicator, r.variant, r.province_code, r.commune_code) r.* FROM records r
  ORDER BY r.indicator, r.variant, r.province_code, r.commune_code, r.on_day DESC, r.written_at DESC, r.id)`

const SUM = `SELECT r.indicator, r.variant, sum(r.value) AS value, max(r.on_day) AS recorded_on FROM records r
  WHERE ${counts("sum")} AND r.on_day BETWEEN asked.from_day AND asked.until_day
    AND (asked.communes IS NULL OR r.commune_code = ANY(asked.communes))
  GROUP BY r.indicator, r.variant`

// The province's own count, or else that of its communes together; of a part of a province only communes tell.
const LATEST = `SELECT p.indicator, p.variant, sum(p.value) AS value, max(p.recorded_on) AS recorded_on FROM (
    SELECT r.indicator, r.variant, r.province_code,
      coalesce(max(r.value) FILTER (WHERE r.commune_code IS NULL), sum(r.value)) AS value,
      coalesce(max(r.on_day) FILTER (WHERE r.commune_code IS NULL), max(r.on_day)) AS recorded_on
    FROM latest r WHERE ${counts("latest")} AND (asked.communes IS NULL OR r.commune_code = ANY(asked.communes))
    GROUP BY r.indicator, r.variant, r.province_code) p
  GROUP BY p.indicator, p.variant`

const SHARE = `SELECT r.indicator, r.variant, r.value, r.on_day AS recorded_on FROM latest r
  WHERE ${counts("share")} AND asked.province IS NOT NULL AND asked.old_name IS NULL
    AND (CASE WHEN asked.communes IS NULL THEN r.commune_code IS NULL ELSE r.commune_code = ANY(asked.communes) END)`

/** What officers wrote down, as rows of the same shape as computed ones. */
export const KEPT_ROWS = [SUM, LATEST, SHARE]
  .map((sql) => `SELECT q.indicator, q.variant, NULL::text, q.value::float8, q.recorded_on FROM (${sql}) q`)
  .join(" UNION ALL ")
