import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { hasBadgeSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { type Read, readJson } from "../database"
import { summaryColumns } from "../sql/badge"
import { cardsJson, IS_ON_SALE, ON_SALE } from "../sql/card"
import { FLOORS_JSON } from "../sql/floor-summary"
import { joinPlace, placeJson } from "../sql/place"
import { today } from "../today"

const SHELF = 12
const CERTIFICATES = 6
const STORIES = 4

const GROUPS = `(SELECT json_agg(one) FROM (SELECT g.code, g.name, coalesce(n.count, 0) AS count
  FROM (VALUES ${PRODUCT_GROUPS.map(({ code, name }, index) => `(${index}, '${code}', '${name}')`).join(", ")}) g(position, code, name)
  LEFT JOIN (SELECT l.group_code, count(*)::int AS count FROM ${ON_SALE} WHERE ${IS_ON_SALE} GROUP BY l.group_code) n
    ON n.group_code = g.code ORDER BY g.position) one)`

const NEWEST = cardsJson("$1", `ORDER BY l.id DESC LIMIT ${SHELF}`)

const FIVE_STAR = cardsJson(
  "$1",
  `AND p.id IN (SELECT q.product_id FROM certificate q WHERE q.stars = 5 AND q.deleted_at IS NULL AND ${hasBadgeSql("q", "$1")}
     ORDER BY q.decided_on DESC LIMIT ${SHELF * 2}) ORDER BY l.id DESC LIMIT ${SHELF}`,
)

const NEW_CERTIFICATES = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${summaryColumns("q", "$1")},
  (SELECT p.handle FROM ${ON_SALE} WHERE p.id = q.product_id AND ${IS_ON_SALE}) AS product_handle,
  ${placeJson("q.province_code", "m.old_province")} AS place
  FROM certificate q LEFT JOIN producer m ON m.id = q.producer_id AND m.deleted_at IS NULL
  ${joinPlace("q.province_code", "m.commune_code")}
  WHERE q.deleted_at IS NULL AND q.decided_on IS NOT NULL AND q.decided_on <= $1 AND ${hasBadgeSql("q", "$1")}
  ORDER BY q.decided_on DESC, q.id DESC LIMIT ${CERTIFICATES}) one)`

const STORIES_JSON = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT m.slug, m.name, m.story,
  coalesce(f.province_name, '') AS province_name, m.picture
  FROM producer m LEFT JOIN floor f ON f.province_code = m.province_code AND f.deleted_at IS NULL
  WHERE m.story IS NOT NULL AND m.verification_state = 'verified' AND m.deleted_at IS NULL
  ORDER BY m.verified_on DESC, m.id LIMIT ${STORIES}) one)`

const READ: Read = {
  name: "catalog-home",
  text: `SELECT row_to_json(page)::text FROM (SELECT shelves.*, json_build_object(
      'products', (SELECT coalesce(sum((g ->> 'count')::int), 0) FROM json_array_elements(shelves.groups) g),
      'producers', (SELECT count(*)::int FROM producer m WHERE m.verification_state <> 'closed' AND m.deleted_at IS NULL),
      'floors', json_array_length(shelves.floors)) AS totals
    FROM (SELECT ${FLOORS_JSON} AS floors, ${GROUPS} AS groups, ${NEWEST} AS newest, ${FIVE_STAR} AS five_star,
      ${NEW_CERTIFICATES} AS new_certificates, ${STORIES_JSON} AS stories) shelves) page`,
}

/** A HomePage as JSON text. */
export const homePage = (): Promise<string | null> => readJson(READ, [today()])
