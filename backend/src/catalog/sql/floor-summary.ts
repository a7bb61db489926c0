import { COUNTABLE, IS_ON_SALE } from "./card"
import { isPublic } from "./public-producer"

/** Tables `on_sale` and `makers`, for a WITH: one pass over listings and one over producers, whatever is counted from them. */
export const COUNTS = `on_sale AS MATERIALIZED (SELECT l.province_code, l.group_code, count(*) AS count
    FROM ${COUNTABLE} WHERE ${IS_ON_SALE} GROUP BY l.province_code, l.group_code),
  makers AS MATERIALIZED (SELECT m.province_code, count(*) AS count FROM producer m
    WHERE m.deleted_at IS NULL AND ${isPublic("m")} GROUP BY m.province_code)`

const NAMES = "f.slug, f.province_code, f.name, f.province_name, f.old_names"

/** All floors as a JSON array of FloorSummary, by name in Vietnamese order; over `COUNTS`. */
export const FLOORS_JSON = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${NAMES},
  (SELECT coalesce(sum(count), 0)::int FROM on_sale o WHERE o.province_code = f.province_code) AS product_count,
  (SELECT coalesce(sum(count), 0)::int FROM makers k WHERE k.province_code = f.province_code) AS producer_count
  FROM floor f WHERE f.deleted_at IS NULL ORDER BY f.province_name COLLATE "vi-x-icu") one)`

/** Columns of a FloorSummary of the one floor `f`, counted for its province alone. */
export const FLOOR_COLUMNS = `${NAMES},
  (SELECT count(*)::int FROM ${COUNTABLE} WHERE ${IS_ON_SALE} AND l.province_code = f.province_code) AS product_count,
  (SELECT count(*)::int FROM producer m WHERE m.deleted_at IS NULL AND ${isPublic("m")}
    AND m.province_code = f.province_code) AS producer_count`
