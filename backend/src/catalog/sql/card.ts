import { sellerRestricted } from "@san-ocop/marketplace/reads/sellers/restricted-sql"
import { badgeOfProduct } from "./badge"
import { joinPlace, placeJson } from "./place"

/**
 * What shoppers may see of the listing `l`: its product `p` and its seller `s`. A listing that is not approved, a product that is
 * not published and a seller who is not active drop out here, and nowhere else.
 */
export const COUNTABLE = `listing l
  JOIN product p ON p.id = l.product_id AND p.status = 'published' AND p.deleted_at IS NULL
  JOIN seller s ON s.id = l.seller_id AND s.status = 'active' AND s.deleted_at IS NULL`
/** The same with its approved revision `r`, for what shoppers read. */
export const ON_SALE = `${COUNTABLE} JOIN listing_revision r ON r.id = l.approved_revision_id AND r.deleted_at IS NULL`
export const IS_ON_SALE = `l.state IN ('approved', 'changed') AND l.deleted_at IS NULL`

// The price and the free stock that Medusa would charge and reserve now.
const PRICE_AND_STOCK = `
  LEFT JOIN LATERAL (
    SELECT a.amount FROM product_variant_price_set vp
    JOIN price a ON a.price_set_id = vp.price_set_id AND a.deleted_at IS NULL
    WHERE vp.variant_id = l.variant_id AND vp.deleted_at IS NULL
      AND a.currency_code = 'vnd' AND a.price_list_id IS NULL AND coalesce(a.rules_count, 0) = 0
    ORDER BY a.min_quantity NULLS FIRST LIMIT 1) price ON true
  LEFT JOIN LATERAL (
    SELECT greatest(sum(v.stocked_quantity - v.reserved_quantity), 0)::bigint AS free
    FROM product_variant_inventory_item vi
    JOIN inventory_level v ON v.inventory_item_id = vi.inventory_item_id AND v.deleted_at IS NULL
    WHERE vi.variant_id = l.variant_id AND vi.deleted_at IS NULL) stock ON true`

const PRODUCER = `
  LEFT JOIN product_producer pp ON pp.product_id = p.id AND pp.deleted_at IS NULL
  LEFT JOIN producer m ON m.id = pp.producer_id AND m.deleted_at IS NULL`

/** Joins nothing where the stall is restricted: it sells nothing from its day on, whether or not a job has run since. */
export const notRestricted = (on: string): string =>
  `JOIN LATERAL (SELECT 1 WHERE NOT ${sellerRestricted("s", on)}) unrestricted ON true`

const badgeOf = (on: string): string => `LEFT JOIN LATERAL (${badgeOfProduct("p.id", on)}) badge ON true`

/** What may change from one moment to the next, and must not be seen late: whether it is on sale, and its badge. */
export const liveSource = (on: string): string => `${COUNTABLE} ${notRestricted(on)} ${badgeOf(on)}`

/** Everything that a card is made of. `on` is the parameter that holds today. */
export const cardSource = (on: string): string => `${ON_SALE} ${notRestricted(on)} ${PRICE_AND_STOCK} ${PRODUCER}
  ${joinPlace("l.province_code", "coalesce(m.commune_code, s.commune_code)")} ${badgeOf(on)}`

/** Over `cardSource`: whether it can be bought now. */
export const IN_STOCK = "(l.sales_mode = 'sale' AND coalesce(stock.free, 0) > 0)"

/** Columns of a ProductCard over `cardSource`. */
export const CARD_COLUMNS = `
  p.id, p.handle, r.name, r.pictures[1] AS picture, coalesce(price.amount, l.price)::bigint AS price, r.unit,
  ${IN_STOCK} AS in_stock, l.sales_mode, badge.json AS badge, l.group_code AS "group",
  json_build_object('slug', s.slug, 'name', s.name) AS stall, ${placeJson("l.province_code", "m.old_province")} AS place,
  l.is_sample`

const NEWEST_FIRST = "l.created_at DESC, l.id DESC"

/**
 * Newest first, for a few listings that a key selects. Not by id alone: PostgreSQL would then walk the whole table backwards by
 * its primary key until the page is full.
 */
export const NEWEST_OF_FEW = `ORDER BY ${NEWEST_FIRST}`
/** The same, after what can be bought now: a shelf begins with no product that is sold out. */
export const IN_STOCK_FIRST = `ORDER BY ${IN_STOCK} DESC, ${NEWEST_FIRST}`
/** Newest first over all listings: ids are ULIDs, so the primary key walked backwards is the order of making. */
export const NEWEST_OF_ALL = "ORDER BY l.id DESC"

/**
 * Cards as one JSON array, `[]` when there are none.
 * @param rest what follows WHERE IS_ON_SALE: more conditions, ORDER BY and LIMIT
 */
export const cardsJson = (on: string, rest: string): string =>
  `(SELECT coalesce(json_agg(card), '[]') FROM (SELECT ${CARD_COLUMNS} FROM ${cardSource(on)} WHERE ${IS_ON_SALE} ${rest}) card)`
