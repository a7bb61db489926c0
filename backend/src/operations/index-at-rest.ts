import type { ILockingModule, ISearchModuleService, SearchTypes } from "@medusajs/framework/types"

export type Index = Pick<SearchTypes.SearchIndexDetails, "name" | "provider" | "status">

/** The lock that whoever builds an index holds. */
export const lockOfBuilding = (index: string): string => `search:seed:${index}`

/**
 * The index as it is when nobody builds it. Whoever builds one holds its lock (Medusa at a start, another process), so that what
 * becomes of an unfinished index is known when the lock is free; without waiting it would be built twice.
 */
export async function indexAtRest(
  { search, locking }: { search: Pick<ISearchModuleService, "listIndexes">; locking: Pick<ILockingModule, "execute"> },
  index: Index,
): Promise<Index> {
  if (index.status === "ready") return index
  const listed = await locking.execute(lockOfBuilding(index.name), () => search.listIndexes())
  return listed.find(({ name }) => name === index.name) ?? index
}
