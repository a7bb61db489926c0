import type { SearchTypes } from "@medusajs/framework/types"
import { type Read, readRows } from "../catalog/database"
import { ids } from "./changed-products"
import { allDocuments, documentsOf } from "./documents"

const CHANGED_SINCE: Read = {
  name: "search-products-since",
  text: `SELECT to_json(l.product_id) FROM listing l JOIN product p ON p.id = l.product_id
    WHERE greatest(p.updated_at, l.updated_at, p.deleted_at) >= $1::timestamptz`,
}

/** What brings an index up to date for these products: new documents for what is on sale, removal of what is not. */
export async function mutationsFor(productIds: string[]) {
  if (productIds.length === 0) return []
  const documents = await documentsOf(productIds)
  const onSale = new Set(documents.map(({ id }) => id))
  const gone = productIds.filter((id) => !onSale.has(id))
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

/**
 * How an index of products is filled and kept: the same for each engine. It hears of changes as one event of its own, `{ ids }`, which
 * `follow.ts` makes of all that may change a document.
 *
 * @param index its name
 */
export const productUpkeep = (index: string) => ({
  events: [`search.${index}.behind`],
  consume: (event: { data: Record<string, unknown> }) => mutationsFor(ids(event.data.ids)),
  async *seed({ last_key, catchup, filters }: SearchTypes.SearchSeedContext) {
    if (catchup) {
      yield await mutationsFor(await readRows<string>(CHANGED_SINCE, [catchup.since.toISOString()]))
      return
    }
    if (Array.isArray(filters?.id)) {
      yield await mutationsFor(ids(filters.id))
      return
    }
    for await (const documents of allDocuments(last_key)) yield [{ action: "upsert" as const, documents }]
  },
})
