import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { Synonyms } from "@san-ocop/kit/search/synonyms"
import { type Read, readBatch, readRows } from "../catalog/database"
import { cardSource, IN_STOCK, IS_ON_SALE } from "../catalog/sql/card"
import { today } from "../catalog/today"
import { inSlices } from "../operations/in-slices"
import { KeptVersions } from "../operations/kept-versions"
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

const shownOf = (rest: string): string => `(
  SELECT p.id, p.handle, r.name, l.group_code, ${GROUP_NAME} AS group_name, m.name AS producer_name, m.slug AS producer_slug,
    s.name AS seller_name, s.slug AS seller_slug, l.province_code, coalesce(f.province_name, '') AS province_name,
    coalesce(f.slug, '') AS floor_slug, m.old_province, coalesce(f.old_names, '{}') AS old_names, c.code AS commune_code, c.full_name AS commune_name,
    badge.number AS certificate_number, badge.stars, replace(badge.valid_until, '-', '')::int AS valid_until,
    badge.json ->> 'decision_number' AS decision_number, coalesce((badge.json ->> 'is_sample')::boolean, false) AS certificate_sample,
    coalesce(price.amount, l.price)::bigint AS price, r.unit, r.pictures[1] AS picture,
    ${IN_STOCK} AS in_stock,
    EXISTS (SELECT 1 FROM lot WHERE lot.product_id = p.id AND lot.deleted_at IS NULL) AS traced, l.is_sample,
    extract(epoch FROM p.created_at)::bigint AS created_at
  FROM ${cardSource("$2")} WHERE ${IS_ON_SALE} ${rest}) d`

const documents = (rest: string): string =>
  `SELECT to_jsonb(d) || jsonb_build_object('version', md5(d::text)) FROM ${shownOf(rest)}`
const AFTER = "AND l.product_id > $1 ORDER BY l.product_id LIMIT $3"

const OF_PRODUCTS: Read = { name: "search-documents", text: documents("AND l.product_id = ANY($1::text[])") }
const AFTER_PRODUCT: Read = { name: "search-documents-after", text: documents(AFTER) }
const VERSIONS_AFTER: Read = {
  name: "search-versions-after",
  text: `SELECT json_build_array(d.id, md5(d::text)) FROM ${shownOf(AFTER)}`,
}

const kept = new KeptVersions<Synonyms>()

function documentOf(shown: Shown, names: Synonyms): ProductDocument {
  const derived = derive(shown, names)
  return { ...shown, ...derived, version: versionOf(shown.version, derived) }
}

/** Documents by the words that hold, so that `allVersions` need not make them again. */
async function documentsInForce(shown: readonly Shown[]): Promise<ProductDocument[]> {
  const names = await synonymsInForce()
  const made = await inSlices(shown, (one) => documentOf(one, names))
  for (const [at, { id, version }] of shown.entries())
    kept.note(names, id, { of: version, version: made[at]?.version ?? "" })
  return made
}

/** The documents of those among `productIds` that are on sale now, with the other words that hold, or `names`. */
export async function documentsOf(productIds: string[], names?: Synonyms): Promise<ProductDocument[]> {
  const shown = await readRows<Shown>(OF_PRODUCTS, [productIds, today()])
  return names ? inSlices(shown, (one) => documentOf(one, names)) : documentsInForce(shown)
}

const BATCH = 500

/** The documents that follow the product `after`. A failure is for whoever asks for them, if anybody does. */
function documentsAfter(after: string): Promise<ProductDocument[]> {
  const documents = readBatch<Shown>(AFTER_PRODUCT, [after, today(), BATCH]).then(documentsInForce)
  documents.catch(() => undefined)
  return documents
}

/** Every document, in batches ordered by product id, from after the product `lastKey` on. While one batch is written, the next is made. */
export async function* allDocuments(lastKey = ""): AsyncGenerator<ProductDocument[]> {
  for (let next = documentsAfter(lastKey); ;) {
    const batch = await next
    const last = batch.at(-1)
    if (!last) return
    next = documentsAfter(last.id)
    yield batch
  }
}

const VERSIONS = 2_000
const MADE = 100

/**
 * The version of every document, in batches ordered by product id. Documents are made only of what changed since this process made them:
 * comparing a whole floor costs those who shop meanwhile nothing. Null where one changed at this moment.
 */
export async function* allVersions(): AsyncGenerator<{ id: string; version: string | null }[]> {
  for (let after = ""; ;) {
    const batch = await readBatch<[id: string, shown: string]>(VERSIONS_AFTER, [after, today(), VERSIONS])
    const last = batch.at(-1)
    if (!last) return
    const names = await synonymsInForce()
    const unknown = batch.flatMap(([id, shown]) => (kept.version(names, id, shown) === null ? [id] : []))
    for (let at = 0; at < unknown.length; at += MADE) await documentsOf(unknown.slice(at, at + MADE))
    yield batch.map(([id, shown]) => ({ id, version: kept.version(names, id, shown) }))
    after = last[0]
  }
}
