import { isLostIndex, withActiveIndex } from "../catalog/list/active-index"
import { FACETS } from "../catalog/list/engine-queries"
import { askMeilisearch, engineHost } from "../catalog/list/meilisearch"

/**
 * False when the engine has lost the product index or its settings, which it does not say by itself: its disk was replaced, or a
 * backup of the database was restored beside an empty engine. Documents written meanwhile make an index that can neither
 * filter nor sort, so every list would come from the fallback for ever.
 * @throws SearchEngineError when the engine does not answer
 */
export async function engineHoldsIndex(): Promise<boolean> {
  if (!engineHost()) return true
  const probe = { q: "", limit: 0, facets: [...FACETS, "stars"], filter: "valid_until >= 0", sort: ["created_at:desc"] }
  try {
    await withActiveIndex((indexUid) => askMeilisearch("/multi-search", { queries: [{ indexUid, ...probe }] }))
    return true
  } catch (error) {
    if (isLostIndex(error)) return false
    throw error
  }
}
