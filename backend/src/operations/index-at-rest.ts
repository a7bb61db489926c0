import { setTimeout as pause } from "node:timers/promises"
import type { ILockingModule, SearchTypes } from "@medusajs/framework/types"

export type Index = Pick<SearchTypes.SearchIndexDetails, "name" | "provider" | "status">

type Locking = Pick<ILockingModule, "execute">

/** For how long a build is waited for: that of a large floor takes minutes, and a lock by itself gives up after five seconds. */
const PATIENCE_S = 30 * 60
/** Medusa, which builds one index after the other when it starts, has gone on to the next one by then. */
const BETWEEN_BUILDS_MS = 3_000

const building = (index: string): string => `search:seed:${index}`

/**
 * What is amiss with an index when nobody builds any, or null. Whoever builds one holds its lock (Medusa at a start, another process), so
 * that what becomes of an unfinished index is known when the locks are free; without waiting it would be built twice, or not at all.
 *
 * @param all the names of all indexes: at a start this one may not have had its turn
 */
export async function amissAtRest<T>(
  locking: Locking,
  { index, all, pauseMs = BETWEEN_BUILDS_MS }: { index: string; all: readonly string[]; pauseMs?: number },
  look: () => Promise<T | null>,
): Promise<T | null> {
  const whenFree = <R>(name: string, work: () => Promise<R>) =>
    locking.execute(building(name), work, { timeout: PATIENCE_S })
  if ((await look()) === null) return null
  for (const name of all) await whenFree(name, () => Promise.resolve())
  await pause(pauseMs)
  return whenFree(index, look)
}

/** Runs `work`, which looks whether an index must be built anew and builds it, when nobody else does. */
export const oneAtATime = <T>(locking: Locking, index: string, work: () => Promise<T>): Promise<T> =>
  locking.execute(`search:rebuild:${index}`, work, { timeout: PATIENCE_S })
