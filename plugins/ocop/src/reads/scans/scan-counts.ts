/** Columns of ScanCounts over rows of scan_day. */
export const SCAN_COUNTS = `coalesce(sum(d.scans), 0)::int AS scans, coalesce(sum(d.first), 0)::int AS first,
  coalesce(sum(d.forged), 0)::int AS forged, coalesce(sum(d.voided), 0)::int AS voided`

/**
 * Scans by province as JSON, the most first, over rows of scan_day that `from` selects as `d`.
 * Where nobody said where he was, the province is null.
 */
export const byProvince = (from: string): string => `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT nullif(d.province_code, '') AS province_code, u.full_name AS province_name, sum(d.scans)::int AS scans
  ${from} LEFT JOIN administrative_unit u ON u.id = '2025:' || d.province_code AND u.deleted_at IS NULL
  GROUP BY 1, 2 HAVING sum(d.scans) > 0 ORDER BY 3 DESC, 1 NULLS LAST) one)`

/** Scans by day as JSON, the newest first, over the same rows. */
export const byDay = (from: string): string => `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT d.day, ${SCAN_COUNTS} ${from} GROUP BY 1 ORDER BY 1 DESC) one)`
