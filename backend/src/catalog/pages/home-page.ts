import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { hasBadgeSql, ofItsMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { type Read, readJson } from "../database"
import { summaryColumns } from "../sql/badge"
import { cardsJson, IN_STOCK, IN_STOCK_FIRST, IS_ON_SALE, NEWEST_OF_ALL, ON_SALE } from "../sql/card"
import { COUNTS, FLOORS_JSON } from "../sql/floor-summary"
import { joinPlace, placeJson } from "../sql/place"
import { today } from "../today"

const SHELF = 12
const CERTIFICATES = 6
const STORIES = 4

const GROUPS = `(SELECT json_agg(one) FROM (SELECT g.code, g.name, coalesce(n.count, 0) AS count
  FROM (VALUES ${PRODUCT_GROUPS.map(({ code, name }, index) => `(${index}, '${code}', '${name}')`).join(", ")}) g(position, code, name)
  LEFT JOIN (SELECT group_code, sum(count)::int AS count FROM on_sale GROUP BY group_code) n
    ON n.group_code = g.code ORDER BY g.position) one)`

// Alcohol may not be promoted (Law 44/2019/QH14, Articles 12 and 13): no shelf of the first page shows it.
const PROMOTED = "l.minimum_age IS NULL"
// What cannot be bought now has no place on the first shelf of the shop.
const NEWEST = cardsJson("$1", `AND ${IN_STOCK} AND ${PROMOTED} ${NEWEST_OF_ALL} LIMIT ${SHELF}`)

const FIVE_STAR = cardsJson(
  "$1",
  `AND ${PROMOTED} AND l.product_id = ANY(ARRAY(SELECT q.product_id FROM certificate q WHERE q.stars = 5 AND q.deleted_at IS NULL AND q.decided_on <= $1
     AND ${hasBadgeSql("q", "$1")} AND ${ofItsMakerSql("q")} ORDER BY q.decided_on DESC, q.id DESC LIMIT ${SHELF * 2})) ${IN_STOCK_FIRST} LIMIT ${SHELF}`,
)

const NEW_CERTIFICATES = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${summaryColumns("q", "$1")},
  (SELECT p.handle FROM ${ON_SALE} WHERE p.id = q.product_id AND ${IS_ON_SALE} AND ${ofItsMakerSql("q")}) AS product_handle,
  ${placeJson("q.province_code", "m.old_province")} AS place
  FROM (SELECT * FROM certificate z WHERE z.deleted_at IS NULL AND z.decided_on <= $1 AND ${hasBadgeSql("z", "$1")}
    ORDER BY z.decided_on DESC, z.id DESC LIMIT ${CERTIFICATES}) q
  LEFT JOIN producer m ON m.id = q.producer_id AND m.deleted_at IS NULL
  ${joinPlace("q.province_code", "m.commune_code")} ORDER BY q.decided_on DESC, q.id DESC) one)`

const STORIES_JSON = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT m.slug, m.name, m.story,
  coalesce(f.province_name, '') AS province_name, m.picture
  FROM producer m LEFT JOIN floor f ON f.province_code = m.province_code AND f.deleted_at IS NULL
  WHERE m.story IS NOT NULL AND m.verification_state = 'verified' AND m.deleted_at IS NULL
  ORDER BY m.verified_on DESC, m.id LIMIT ${STORIES}) one)`

const READ: Read = {
  name: "catalog-home",
  text: `WITH ${COUNTS} SELECT row_to_json(page)::text FROM (SELECT ${FLOORS_JSON} AS floors, ${GROUPS} AS groups,
    ${NEWEST} AS newest, ${FIVE_STAR} AS five_star, ${NEW_CERTIFICATES} AS new_certificates, ${STORIES_JSON} AS stories,
    json_build_object('products', (SELECT coalesce(sum(count), 0) FROM on_sale),
      'producers', (SELECT coalesce(sum(count), 0) FROM makers),
      'floors', (SELECT count(*) FROM floor f WHERE f.deleted_at IS NULL)) AS totals) page`,
}

/** A HomePage as JSON text. */
export const homePage = (): Promise<string | null> => readJson(READ, [today()])
