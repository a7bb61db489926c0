import type { ILockingModule, ISearchModuleService, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import { forgetActiveIndex } from "../catalog/list/active-index"
import { InFlight } from "../catalog/list/in-flight"
import { amissAtRest, type Index, oneAtATime } from "../operations/index-at-rest"
import { bringUp } from "./bring-up"
import { changedSince } from "./changed-since"
import { allVersions } from "./documents"
import { engineHoldsIndex } from "./engine-index"
import { heldVersions } from "./held-versions"
import { leftHalfBuilt } from "./left-half-built"

type Engine = { search: ISearchModuleService; locking: ILockingModule; logger: Logger }

/** Why an index must be built anew, or null where it only may have missed something. */
async function whyRebuild({ search }: Engine, { name, provider }: Index): Promise<string | null> {
  const now = (await search.listIndexes()).find((index) => index.name === name)
  // Medusa builds an index when it starts and does not try again when that fails.
  if (now?.status !== "ready") return "was never finished"
  if (provider === "meilisearch" && !(await engineHoldsIndex())) return "is lost in Meilisearch"
  return (await leftHalfBuilt(search, name)) ? "was left half built" : null
}

/** What an index holds, as versions by product, and the products that it holds otherwise than is true. */
type Compared = { index: string; held: Map<string, unknown>; behind: string[] }

/** Builds an index anew where that is needed, and says whether it did. */
async function rebuilt(engine: Engine, index: Index): Promise<boolean> {
  const { search, locking, logger } = engine
  const all = (await search.listIndexes()).map(({ name }) => name)
  const why = await amissAtRest(locking, { index: index.name, all }, () => whyRebuild(engine, index))
  if (why === null) return false
  logger.warn(`search index ${index.name} ${why}: it is built anew`)
  const since = clock.now()
  await search.reindex({ index: index.name })
  forgetActiveIndex()
  await bringUp(search, index.name, await changedSince(since))
  return true
}

/** What is to be compared: nothing where the index was built anew, since what happened meanwhile is all that it may lack. */
async function heldUnlessRebuilt(engine: Engine, index: Index): Promise<Compared | null> {
  if (await oneAtATime(engine.locking, index.name, () => rebuilt(engine, index))) return null
  return { index: index.name, held: await heldVersions(engine.search, index), behind: [] }
}

/** Reads what is true, once for all indexes, and notes what each holds otherwise. */
async function compare(indexes: readonly Compared[]): Promise<void> {
  if (indexes.length === 0) return
  for await (const versions of allVersions())
    for (const { id, version } of versions)
      for (const { held, behind } of indexes) {
        if (held.get(id) !== version) behind.push(id)
        held.delete(id)
      }
  for (const { held, behind } of indexes) behind.push(...held.keys())
}

async function catchUp(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const locking = container.resolve(Modules.LOCKING)
  const unlessAway = async <T>(index: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work()
    } catch (error) {
      logger.warn(`search index ${index} could not catch up: ${error instanceof Error ? error.message : String(error)}`)
      return null
    }
  }
  const compared: Compared[] = []
  for (const index of await search.listIndexes()) {
    if (index.entity !== "product") continue
    const one = await unlessAway(index.name, () => heldUnlessRebuilt({ search, locking, logger }, index))
    if (one) compared.push(one)
  }
  await compare(compared)
  for (const { index, behind } of compared) {
    if (behind.length === 0) continue
    logger.info(`search index ${index} catches up: ${behind.length} products`)
    await unlessAway(index, () => bringUp(search, index, behind))
  }
}

const running = new InFlight<void>()

/**
 * Makes every index of products hold what is true now, whatever events were lost while an engine was away, and takes out badges
 * that have run out. It compares versions, so where nothing is amiss it writes nothing. An index that an engine lost, or whose
 * building failed, is built anew. One engine's failure does not keep the others from catching up.
 * Two jobs that have their turn at the same minute do it once.
 */
export const catchUpSearch = (container: MedusaContainer): Promise<void> => running.run("", () => catchUp(container))
