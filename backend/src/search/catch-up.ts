import type { ISearchModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { allDocuments } from "./documents"

const PAGE = 1_000

type Engine = { search: ISearchModuleService; logger: Logger }

/** What the index holds: the version of each document by its id. */
async function heldVersions(search: ISearchModuleService, index: string): Promise<Map<string, unknown>> {
  const held = new Map<string, unknown>()
  for (;;) {
    const { hits } = await search.search({
      entity: index,
      fields: ["id", "version"],
      pagination: { skip: held.size, take: PAGE },
    })
    const before = held.size
    for (const hit of hits) held.set(hit.id, hit.document.version)
    if (hits.length < PAGE || held.size === before) return held
  }
}

async function catchUp({ search, logger }: Engine, index: string): Promise<void> {
  const held = await heldVersions(search, index)
  let written = 0
  for await (const documents of allDocuments()) {
    const stale = documents.filter(({ id, version }) => held.get(id) !== version)
    for (const { id } of documents) held.delete(id)
    if (stale.length > 0) await search.upsertDocuments({ index, documents: stale })
    written += stale.length
  }
  const gone = [...held.keys()]
  if (gone.length > 0) await search.deleteDocuments({ index, filters: { id: gone } })
  if (written + gone.length > 0)
    logger.info(`search index ${index} caught up: ${written} written, ${gone.length} removed`)
}

/**
 * Makes every index of products hold what is true now, whatever events were lost while an engine was away, and takes out badges
 * that have run out. It compares versions, so where nothing is amiss it writes nothing. One engine's failure does not keep the
 * others from catching up.
 */
export async function catchUpSearch(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { name, entity, status } of await search.listIndexes()) {
    // An index that is being built takes in everything anyway.
    if (entity !== "product" || status !== "ready") continue
    try {
      await catchUp({ search, logger }, name)
    } catch (error) {
      logger.warn(`search index ${name} could not catch up: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
