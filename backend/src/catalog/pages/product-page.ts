import { volumetricDivisor } from "../../config/fulfillment"
import { type Read, readJson } from "../database"
import { lastExpiredOfProduct } from "../sql/badge"
import { CARD_COLUMNS, cardsJson, cardSource, IS_ON_SALE, NEWEST_OF_FEW } from "../sql/card"
import { openRecallsOfProduct } from "../sql/recall"
import { joinPlace } from "../sql/place"
import { verifiedOn } from "../sql/public-producer"
import { today } from "../today"

const SAME_PRODUCER = 6

const PRODUCER = `(SELECT row_to_json(one) FROM (SELECT m.slug, m.name, m.kind, ${verifiedOn("m")} AS verified_on, m.story,
  mc.full_name AS commune_name, coalesce(mf.province_name, '') AS province_name, m.is_sample
  FROM (SELECT 1) unit ${joinPlace("m.province_code", "m.commune_code", "mf", "mc")} WHERE m.id IS NOT NULL) one)`

const LATEST_LOT = `(SELECT row_to_json(one) FROM (SELECT lot.code, lot.made_on, lot.best_before FROM lot
  WHERE lot.product_id = p.id AND lot.state <> 'recalled' AND lot.deleted_at IS NULL
  ORDER BY lot.made_on DESC LIMIT 1) one)`

const EXPIRED = `CASE WHEN badge.json IS NULL THEN
  (SELECT row_to_json(one) FROM (${lastExpiredOfProduct("p.id", "$2")}) one) END`

// `k` is another product of the same producer. An array, so that the few products are found before their cards are made.
const OTHERS = cardsJson(
  "$2",
  `AND l.product_id = ANY(ARRAY(SELECT k.product_id FROM product_producer k JOIN product_producer mine ON mine.producer_id = k.producer_id
     JOIN product self ON self.id = mine.product_id AND self.handle = $1 AND self.deleted_at IS NULL
     WHERE k.product_id <> self.id AND k.deleted_at IS NULL AND mine.deleted_at IS NULL))
   ${NEWEST_OF_FEW} LIMIT ${SAME_PRODUCER}`,
)

// As `chargedGrams` in kit reckons it for one piece.
const CHARGED_GRAMS = `greatest(r.weight_grams,
  coalesce(ceil(r.length_cm * r.width_cm * r.height_cm * 1000.0 / ${volumetricDivisor(process.env)}), 0)::int)`

const READ: Read = {
  name: "catalog-product",
  text: `SELECT row_to_json(page)::text FROM (SELECT ${CARD_COLUMNS},
    l.variant_id, r.pictures, coalesce(stock.free, 0) AS stock, r.weight_grams, ${CHARGED_GRAMS} AS charged_grams,
    r.storage_classes, r.reach, r.description, r.ingredients, r.storage_note,
    r.shelf_life, l.minimum_age, s.phone AS stall_phone, ${PRODUCER} AS producer, ${EXPIRED} AS expired_certificate,
    ${LATEST_LOT} AS latest_lot, ${openRecallsOfProduct("p.id")} AS recalls, ${OTHERS} AS same_producer, l.source_url
    FROM ${cardSource("$2")} WHERE p.handle = $1 AND ${IS_ON_SALE}) page`,
}

/** A ProductPage as JSON text, by the product's handle; null when it is not on sale. */
export const productPage = (handle: string): Promise<string | null> => readJson(READ, [handle, today()])
