import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { Synonyms } from "@san-ocop/kit/search/synonyms"
import { type Read, readBatch, readRows } from "../catalog/database"
import { cardSource, IS_ON_SALE } from "../catalog/sql/card"
import { today } from "../catalog/today"
import { type Derived, derive, versionOf } from "./derived"
import { synonymsInForce } from "./synonyms/book"

/** A product as the search engines hold it. `stars` to `certificate_sample` are of its best certificate in force when it was written. */
export type ProductDocument = Shown & Derived
type Shown = {
  id: string
  handle: string
  name: string
  group_code: ProductGroupCode
  group_name: string
  producer_name: string | null
  producer_slug: string | null
  seller_name: string
  seller_slug: string
  province_code: string
  province_name: string
  floor_slug: string
  old_province: string | null
  old_names: string[]
  commune_code: string | null
  commune_name: string | null
  certificate_number: string | null
  stars: 3 | 4 | 5 | null
  valid_until: number | null
  decision_number: string | null
  certificate_sample: boolean
  price: number
  unit: string
  picture: string | null
  in_stock: boolean
  traced: boolean
  is_sample: boolean
  created_at: number
  version: string
}

const GROUP_NAME = `CASE l.group_code ${PRODUCT_GROUPS.map(({ code, name }) => `WHEN '${code}' THEN '${name}'`).join(" ")} END`

const documents = (rest: string): string => `SELECT to_jsonb(d) || jsonb_build_object('version', md5(d::text)) FROM (
  SELECT p.id, p.handle, r.name, l.group_code, ${GROUP_NAME} AS group_name, m.name AS producer_name, m.slug AS producer_slug,
    s.name AS seller_name, s.slug AS seller_slug, l.province_code, coalesce(f.province_name, '') AS province_name,
    coalesce(f.slug, '') AS floor_slug, m.old_province, coalesce(f.old_names, '{}') AS old_names, c.code AS commune_code, c.full_name AS commune_name,
    badge.number AS certificate_number, badge.stars, replace(badge.valid_until, '-', '')::int AS valid_until,
    badge.json ->> 'decision_number' AS decision_number, coalesce((badge.json ->> 'is_sample')::boolean, false) AS certificate_sample,
    coalesce(price.amount, l.price)::bigint AS price, r.unit, r.pictures[1] AS picture,
    (l.sales_mode = 'sale' AND coalesce(stock.free, 0) > 0) AS in_stock,
    EXISTS (SELECT 1 FROM lot WHERE lot.product_id = p.id AND lot.deleted_at IS NULL) AS traced, l.is_sample,
    extract(epoch FROM p.created_at)::bigint AS created_at
  FROM ${cardSource("$2")} WHERE ${IS_ON_SALE} ${rest}) d`

const OF_PRODUCTS: Read = { name: "search-documents", text: documents("AND l.product_id = ANY($1::text[])") }
const AFTER_PRODUCT: Read = {
  name: "search-documents-after",
  text: documents("AND l.product_id > $1 ORDER BY l.product_id LIMIT $3"),
}

function documentOf(shown: Shown, names: Synonyms): ProductDocument {
  const derived = derive(shown, names)
  return { ...shown, ...derived, version: versionOf(shown.version, derived) }
}

/** The documents of those among `productIds` that are on sale now, with the other words that hold, or `names`. */
export async function documentsOf(productIds: string[], names?: Synonyms): Promise<ProductDocument[]> {
  const book = names ?? (await synonymsInForce())
  return (await readRows<Shown>(OF_PRODUCTS, [productIds, today()])).map((shown) => documentOf(shown, book))
}

const BATCH = 500

/** Every document, in batches ordered by product id, from after the product `lastKey` on. */
export async function* allDocuments(lastKey = ""): AsyncGenerator<ProductDocument[]> {
  for (let after = lastKey; ;) {
    const batch = await readBatch<Shown>(AFTER_PRODUCT, [after, today(), BATCH])
    const last = batch.at(-1)
    if (!last) return
    const names = await synonymsInForce()
    yield batch.map((shown) => documentOf(shown, names))
    after = last.id
  }
}
