import { sellerRestricted } from "@san-ocop/marketplace/reads/sellers/restricted-sql"
import { TERMS_SQL, USED_SQL } from "@san-ocop/marketplace/reads/vouchers/terms-sql"
import { type Read, readJson } from "../database"
import { cardsJson, IN_STOCK_FIRST } from "../sql/card"
import { joinPlace, placeJson } from "../sql/place"
import { today } from "../today"

const PRODUCTS = 96

const PRODUCERS = `(SELECT coalesce(json_agg(json_build_object('slug', m.slug, 'name', m.name) ORDER BY m.name), '[]')
  FROM seller_producer sp JOIN producer m ON m.id = sp.producer_id AND m.deleted_at IS NULL
  WHERE sp.seller_id = x.id AND sp.deleted_at IS NULL)`

// Its own, and those of its floor.
const VOUCHERS = `(SELECT coalesce(json_agg(json_build_object('code', v.code, 'bearer', v.bearer, 'terms', ${TERMS_SQL}, 'min_spend', v.min_spend,
      'valid_to', v.valid_to) ORDER BY v.made_at DESC), '[]')
  FROM voucher v WHERE (v.seller_id = x.id OR v.bearer = 'floor' AND v.floor_id = (SELECT f.id FROM floor f
      WHERE f.province_code = x.province_code AND f.settlement_mode = 'collected' AND f.deleted_at IS NULL)) AND v.is_shown AND v.stopped_at IS NULL AND $2 BETWEEN v.valid_from AND v.valid_to AND v.deleted_at IS NULL
    AND (v.total_uses IS NULL OR ${USED_SQL} < v.total_uses))`

const READ: Read = {
  name: "catalog-stall",
  text: `SELECT row_to_json(page)::text FROM (SELECT x.slug, x.name, x.phone, x.email, x.story,
    ${placeJson("x.province_code", "NULL")} AS place, (x.status = 'active' AND NOT ${sellerRestricted("x", "$2")}) AS open,
    ${cardsJson("$2", `AND l.seller_id = (SELECT id FROM seller WHERE slug = $1 AND deleted_at IS NULL) ${IN_STOCK_FIRST} LIMIT ${PRODUCTS}`)} AS products,
    ${PRODUCERS} AS producers, ${VOUCHERS} AS vouchers, x.joined_on, x.is_sample
    FROM seller x ${joinPlace("x.province_code", "x.commune_code")}
    WHERE x.slug = $1 AND x.status <> 'closed' AND x.deleted_at IS NULL) page`,
}

/** A StallPage as JSON text, by slug. A suspended stall is there, not open, and shows no product; a closed one is gone. */
export const stallPage = (slug: string): Promise<string | null> => readJson(READ, [slug, today()])
