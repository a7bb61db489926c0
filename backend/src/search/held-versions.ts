import type { ISearchModuleService } from "@medusajs/framework/types"
import { withActiveIndex } from "../catalog/list/active-index"
import { askMeilisearch } from "../catalog/list/meilisearch"
import type { Index } from "../operations/index-at-rest"

const PAGE = 2_000
const FIELDS = ["id", "version"]

type Held = { id: string; version?: unknown }
type ReadPage = (offset: number) => Promise<Held[]>

// Its documents are read as they lie: a search goes no further than the engine counts.
const ofEngine =
  (index: string): ReadPage =>
  async (offset) => {
    const page = { offset, limit: PAGE, fields: FIELDS }
    const { results } = await askMeilisearch<{ results: Held[] }>(`/indexes/${index}/documents/fetch`, page)
    return results
  }

const ofSearch =
  (search: ISearchModuleService, entity: string): ReadPage =>
  async (offset) => {
    const pagination = { skip: offset, take: PAGE }
    const { hits } = await search.search({ entity, fields: FIELDS, pagination, search_options: { count: "none" } })
    return hits.map(({ id, document }) => ({ id, version: document.version }))
  }

async function allHeld(read: ReadPage): Promise<Map<string, unknown>> {
  const held = new Map<string, unknown>()
  for (let offset = 0; ; offset += PAGE) {
    const page = await read(offset)
    for (const { id, version } of page) held.set(id, version)
    if (page.length < PAGE) return held
  }
}

/** What an index holds, however much that is: the version of each document by its id. */
export async function heldVersions(
  search: ISearchModuleService,
  { name, provider }: Index,
): Promise<Map<string, unknown>> {
  // One name for all pages: another index may be made active meanwhile.
  if (provider === "meilisearch") return withActiveIndex((index) => allHeld(ofEngine(index)))
  return allHeld(ofSearch(search, name))
}
