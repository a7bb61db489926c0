import { IS_ON_SALE, ON_SALE } from "./card"

/** Columns of a FloorSummary over `floor_summary`. */
export const FLOOR_COLUMNS = `f.slug, f.province_code, f.name, f.province_name, f.old_names,
  coalesce(on_sale.product_count, 0) AS product_count, coalesce(makers.producer_count, 0) AS producer_count`

/** Floors with what they hold: one pass over listings and one over producers, whatever the number of floors. */
export const FLOOR_SOURCE = `floor f
  LEFT JOIN (SELECT l.province_code, count(*)::int AS product_count FROM ${ON_SALE} WHERE ${IS_ON_SALE}
    GROUP BY l.province_code) on_sale ON on_sale.province_code = f.province_code
  LEFT JOIN (SELECT m.province_code, count(*)::int AS producer_count FROM producer m WHERE m.deleted_at IS NULL
    AND m.verification_state <> 'closed' GROUP BY m.province_code) makers ON makers.province_code = f.province_code`

/** One floor, by its slug in $1: the same columns, counted for its province alone. */
export const ONE_FLOOR_SOURCE = `floor f
  LEFT JOIN LATERAL (SELECT count(*)::int AS product_count FROM ${ON_SALE} WHERE ${IS_ON_SALE}
    AND l.province_code = f.province_code) on_sale ON true
  LEFT JOIN LATERAL (SELECT count(*)::int AS producer_count FROM producer m WHERE m.deleted_at IS NULL
    AND m.verification_state <> 'closed' AND m.province_code = f.province_code) makers ON true`

/** All floors as a JSON array of FloorSummary, by name in Vietnamese order. */
export const FLOORS_JSON = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${FLOOR_COLUMNS} FROM ${FLOOR_SOURCE}
  WHERE f.deleted_at IS NULL ORDER BY f.province_name COLLATE "vi-x-icu") one)`
