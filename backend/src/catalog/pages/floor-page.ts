import { hasBadgeSql, ofItsMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { type Read, readJson } from "../database"
import { cardsJson, COUNTABLE, IS_ON_SALE, NEWEST_OF_FEW } from "../sql/card"
import { FLOOR_COLUMNS } from "../sql/floor-summary"
import { today } from "../today"

const PRODUCTS = 24

const DEPARTMENT = `json_build_object('name', f.department_name, 'phone', f.department_phone, 'email', f.department_email,
  'address', f.department_address, 'is_sample', f.is_sample)`

const stars = (count: number) => `count(*) FILTER (WHERE best.stars = ${count})::int`

// Products, not certificates, are counted: each with the best certificate that it has in force.
const STARS = `(SELECT json_build_object('five', ${stars(5)}, 'four', ${stars(4)}, 'three', ${stars(3)}) FROM (
  SELECT max(q.stars) AS stars FROM ${COUNTABLE} JOIN certificate q ON q.product_id = p.id AND q.deleted_at IS NULL
  WHERE ${IS_ON_SALE} AND l.province_code = f.province_code AND ${hasBadgeSql("q", "$2")} AND ${ofItsMakerSql("q")} GROUP BY p.id) best)`

const STALLS = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT s.slug, s.name, c.full_name AS commune_name,
  count(*)::int AS product_count FROM ${COUNTABLE}
  LEFT JOIN administrative_unit c ON c.id = '2025:' || s.commune_code AND c.level = 'commune'
  WHERE ${IS_ON_SALE} AND l.province_code = f.province_code
  GROUP BY s.id, s.slug, s.name, c.full_name ORDER BY s.name COLLATE "vi-x-icu") one)`

const NEWEST = cardsJson(
  "$2",
  `AND l.province_code = (SELECT mine.province_code FROM floor mine WHERE mine.slug = $1 AND mine.deleted_at IS NULL)
   ${NEWEST_OF_FEW} LIMIT ${PRODUCTS}`,
)

const READ: Read = {
  name: "catalog-floor",
  text: `SELECT row_to_json(page)::text FROM (SELECT ${FLOOR_COLUMNS}, ${DEPARTMENT} AS department, f.settlement_mode,
    ${STARS} AS stars, ${NEWEST} AS products, ${STALLS} AS stalls
    FROM floor f WHERE f.slug = $1 AND f.deleted_at IS NULL) page`,
}

/** A FloorPage as JSON text, by slug. */
export const floorPage = (slug: string): Promise<string | null> => readJson(READ, [slug, today()])
