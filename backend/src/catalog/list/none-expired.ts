import { withActiveIndex } from "./active-index"
import { expiredQuery } from "./engine-queries"
import { askMeilisearch } from "./meilisearch"
import { Recent } from "./recent"

/** By day. */
const recent = new Recent<boolean>(5_000, 3)

/**
 * Whether the index holds no badge that has run out, as far as was seen some seconds ago. It holds some from midnight until they have been
 * taken out; where it holds none, stars are counted with the hits, which saves the engine a search.
 */
export async function noneExpired(today: number): Promise<boolean> {
  const known = recent.get(String(today))
  if (known !== undefined) return known
  const { results } = await withActiveIndex((index) =>
    askMeilisearch<{ results: { estimatedTotalHits: number }[] }>("/multi-search", {
      queries: [expiredQuery(today, index)],
    }),
  )
  const none = results[0]?.estimatedTotalHits === 0
  recent.set(String(today), none)
  return none
}
