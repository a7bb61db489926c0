import { type Read, readRows } from "../database"
import { SearchEngineError } from "./meilisearch"

// The Search Module builds a new physical index for each version of a definition and keeps here which one is active.
const READ: Read = {
  name: "search-active-index",
  text: `SELECT to_json(v.physical_name) FROM search_index i
    JOIN search_index_version v ON v.search_index_id = i.id AND v.version = i.active_version AND v.deleted_at IS NULL
    WHERE i.name = $1 AND v.provider = 'meilisearch' AND i.deleted_at IS NULL`,
}
// Once another process has made a new one active, changes are written only there: for longer than this nobody may ask the old one.
const KEPT_MS = 2_000

let kept: { at: number; name: string } | undefined

async function activeName(fresh: boolean): Promise<string> {
  const at = performance.now()
  if (fresh || !kept || at - kept.at > KEPT_MS) {
    const [name] = await readRows<string>(READ, ["product"])
    if (name === undefined) throw new SearchEngineError("there is no product index yet", "index_not_found")
    kept = { at, name }
  }
  return kept.name
}

/** For whoever has just made another index active. */
export const forgetActiveIndex = (): void => {
  kept = undefined
}

// What Meilisearch answers when it holds no such index, or one that a write made anew, without our settings.
const LOST = [
  "index_not_found",
  "invalid_search_facets",
  "invalid_search_filter",
  "invalid_search_sort",
  "invalid_search_attributes_to_search_on",
  "invalid_multi_search_facets",
]

/** True when the engine answered so because the index that was asked is not the one that we defined. */
export const isLostIndex = (error: unknown): boolean =>
  error instanceof SearchEngineError && LOST.includes(error.code ?? "")

/** Runs `ask` with the name of the active product index; once more with a fresh name when that index has just been replaced. */
export async function withActiveIndex<T>(ask: (index: string) => Promise<T>): Promise<T> {
  try {
    return await ask(await activeName(false))
  } catch (error) {
    if (!isLostIndex(error)) throw error
    return ask(await activeName(true))
  }
}
