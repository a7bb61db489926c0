import { type Read, readJson } from "../database"
import { summaryColumns } from "../sql/badge"
import { cardsJson, IN_STOCK_FIRST } from "../sql/card"
import { joinPlace, placeJson } from "../sql/place"
import { isPublic, verifiedBy, verifiedOn } from "../sql/public-producer"
import { today } from "../today"

const PRODUCTS = 48

const STALLS = `(SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name) ORDER BY s.name), '[]')
  FROM seller_producer sp JOIN seller s ON s.id = sp.seller_id AND s.status = 'active' AND s.deleted_at IS NULL
  WHERE sp.producer_id = x.id AND sp.deleted_at IS NULL)`

const CERTIFICATES = `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${summaryColumns("q", "$2")}
  FROM certificate q WHERE q.producer_id = x.id AND q.deleted_at IS NULL
  ORDER BY q.valid_until DESC NULLS LAST, q.number) one)`

const PRODUCT_IDS = `SELECT k.product_id FROM product_producer k JOIN producer maker ON maker.id = k.producer_id
  WHERE maker.slug = $1 AND maker.deleted_at IS NULL AND k.deleted_at IS NULL`

const READ: Read = {
  name: "catalog-producer",
  text: `SELECT row_to_json(page)::text FROM (SELECT x.slug, x.name, x.kind, x.story, x.picture,
    ${placeJson("x.province_code", "x.old_province")} AS place, ${verifiedOn("x")} AS verified_on,
    ${verifiedBy("x")} AS verified_by, ${STALLS} AS stalls,
    ${cardsJson("$2", `AND l.product_id = ANY(ARRAY(${PRODUCT_IDS})) ${IN_STOCK_FIRST} LIMIT ${PRODUCTS}`)} AS products,
    ${CERTIFICATES} AS certificates, x.is_sample
    FROM producer x ${joinPlace("x.province_code", "x.commune_code")}
    WHERE x.slug = $1 AND ${isPublic("x")} AND x.deleted_at IS NULL) page`,
}

/** A ProducerPage as JSON text, by slug, with the certificates of every standing. */
export const producerPage = (slug: string): Promise<string | null> => readJson(READ, [slug, today()])
