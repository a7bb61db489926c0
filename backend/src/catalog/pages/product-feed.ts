import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { type Read, readJson } from "../database"
import { CARD_COLUMNS, cardSource, IS_ON_SALE } from "../sql/card"

const DEFAULT_SITE = "http://127.0.0.1:8000"
const siteUrl = (): string => (process.env.STOREFRONT_URL ?? DEFAULT_SITE).replace(/\/+$/, "")

const ON_SALE_NOW = `SELECT card.id, json_build_object('id', card.id, 'status', 'on_sale', 'url', $4 || '/san-pham/' || card.handle,
    'name', card.name, 'price', card.price, 'unit', card.unit, 'in_stock', card.in_stock, 'picture', card.picture,
    'producer', card.producer, 'badge', CASE WHEN card.badge IS NOT NULL THEN json_build_object('stars', card.badge -> 'stars',
      'certificate_number', card.badge -> 'certificate_number', 'decision_number', card.badge -> 'decision_number',
      'valid_until', card.badge -> 'valid_until', 'url', $4 || '/chung-nhan/' || (card.badge ->> 'certificate_number')) END) AS item
  FROM (SELECT ${CARD_COLUMNS}, m.name AS producer FROM ${cardSource("$2")}
    WHERE ${IS_ON_SALE} AND l.province_code = (SELECT province_code FROM floor WHERE slug = $1 AND deleted_at IS NULL)) card`

// Once approved, so partners may hold it; not among what is on sale now, whatever took it off.
const WITHDRAWN = `SELECT g.product_id AS id, json_build_object('id', g.product_id, 'status', 'withdrawn',
    'url', $4 || '/san-pham/' || p.handle) AS item
  FROM listing g JOIN product p ON p.id = g.product_id
  WHERE g.province_code = (SELECT province_code FROM floor WHERE slug = $1 AND deleted_at IS NULL)
    AND g.approved_revision_id IS NOT NULL AND g.product_id NOT IN (SELECT id FROM on_sale_now)`

const READ: Read = {
  name: "catalog-feed",
  text: `WITH on_sale_now AS MATERIALIZED (${ON_SALE_NOW}),
    items AS MATERIALIZED (SELECT coalesce(json_agg(item ORDER BY id), '[]') AS list FROM
      (SELECT id, item FROM on_sale_now UNION ALL ${WITHDRAWN}) one)
    SELECT row_to_json(feed)::text FROM (SELECT 1 AS version,
      json_build_object('slug', f.slug, 'name', f.name, 'province_name', f.province_name) AS floor, $2::text AS day, $3::text AS generated_at,
      encode(sha256(convert_to(items.list::text, 'UTF8')), 'hex') AS digest, items.list AS items
      FROM floor f, items WHERE f.slug = $1 AND f.deleted_at IS NULL) feed`,
}

/**
 * A ProductFeed as JSON text, by the floor's slug: one statement. A product that is off sale stays in it as withdrawn, and a badge that
 * has ended or was revoked is null, so a partner that reads it again takes both down.
 */
export function productFeed(slug: string): Promise<string | null> {
  const now = clock.now()
  return readJson(READ, [slug, vietnamDay(now), now.toISOString(), siteUrl()])
}
