import type { SearchTypes } from "@medusajs/framework/types"
import { ids } from "./changed-products"
import { changedSince } from "./changed-since"
import { allDocuments, documentsOf } from "./documents"

const BATCH = 500

/** The one event that tells an index which products are behind in it, as `{ ids }`. */
export const behindEvent = (index: string): string => `search.${index}.behind`

/** What brings an index up to date for these products: new documents for what is on sale, removal of what is not. */
async function mutationsFor(productIds: string[]) {
  if (productIds.length === 0) return []
  const documents = await documentsOf(productIds)
  const onSale = new Set(documents.map(({ id }) => id))
  const gone = productIds.filter((id) => !onSale.has(id))
  return [
    ...(documents.length > 0 ? [{ action: "upsert" as const, documents }] : []),
    ...(gone.length > 0 ? [{ action: "delete" as const, filters: { id: gone } }] : []),
  ]
}

async function* mutationsInBatches(productIds: string[]) {
  for (let at = 0; at < productIds.length; at += BATCH) yield await mutationsFor(productIds.slice(at, at + BATCH))
}

/**
 * How an index of products is filled and kept: the same for each engine. It hears of changes by an event of its own, which
 * `bring-up.ts` makes of all that may change a document.
 *
 * @param index its name
 */
export const productUpkeep = (index: string) => ({
  events: [behindEvent(index)],
  consume: (event: { data: Record<string, unknown> }) => mutationsFor(ids(event.data.ids)),
  async *seed({ last_key, catchup, filters }: SearchTypes.SearchSeedContext) {
    if (catchup) {
      yield* mutationsInBatches(await changedSince(catchup.since))
      return
    }
    if (Array.isArray(filters?.id)) {
      yield* mutationsInBatches(ids(filters.id))
      return
    }
    for await (const documents of allDocuments(last_key)) yield [{ action: "upsert" as const, documents }]
  },
})
