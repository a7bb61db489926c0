import type { ILockingModule, ISearchModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { forgetActiveIndex } from "../catalog/list/active-index"
import { allDocuments } from "./documents"
import { engineHoldsIndex } from "./engine-index"
import { heldVersions } from "./held-versions"
import { leftHalfBuilt } from "./left-half-built"
import { type Index, indexAtRest } from "../operations/index-at-rest"

type Engine = { search: ISearchModuleService; locking: ILockingModule; logger: Logger }

async function catchUp({ search, logger }: Engine, listed: Index): Promise<void> {
  const { name: index } = listed
  const held = await heldVersions(search, listed)
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

/** Why an index must be built anew, or null where it only may have missed something. */
async function whyRebuild(engine: Engine, { name, provider, status }: Index): Promise<string | null> {
  // Medusa builds an index when it starts and does not try again when that fails.
  if (status !== "ready") return "was never finished"
  if (provider === "meilisearch" && !(await engineHoldsIndex())) return "is lost in Meilisearch"
  return (await leftHalfBuilt(engine, name)) ? "was left half built" : null
}

async function bringUp(engine: Engine, listed: Index): Promise<void> {
  const index = await indexAtRest(engine, listed)
  const why = await whyRebuild(engine, index)
  if (why !== null) {
    engine.logger.warn(`search index ${index.name} ${why}: it is built anew`)
    await engine.search.reindex({ index: index.name })
    forgetActiveIndex()
  }
  // What happened while it was being built went into the index before it.
  return catchUp(engine, index)
}

/**
 * Makes every index of products hold what is true now, whatever events were lost while an engine was away, and takes out badges
 * that have run out. It compares versions, so where nothing is amiss it writes nothing. An index that an engine lost, or whose
 * building failed, is built anew. One engine's failure does not keep the
 * others from catching up.
 */
export async function catchUpSearch(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  for (const index of await search.listIndexes()) {
    if (index.entity !== "product") continue
    try {
      await bringUp({ search, locking, logger }, index)
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      logger.warn(`search index ${index.name} could not catch up: ${cause}`)
    }
  }
}
