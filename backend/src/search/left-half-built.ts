import type { ILockingModule, ISearchModuleService } from "@medusajs/framework/types"
import { type Read, readRows } from "../catalog/database"
import { lockOfBuilding } from "../operations/index-at-rest"

// A rebuild fills a version above the one that answers. One that another release defines is its own to build: with ours in its place
// that release would find an index without its fields.
const UNFINISHED: Read = {
  name: "search-unfinished-build",
  text: `SELECT to_json(v.id) FROM search_index i JOIN search_index_version v
      ON v.search_index_id = i.id AND v.version > i.active_version AND v.deleted_at IS NULL
    WHERE i.name = $1 AND i.deleted_at IS NULL AND v.definition_hash = $2 AND v.status IN ('building', 'error')`,
}

/**
 * Whether somebody began to build the index anew and did not come to the end: the engine was stopped, or the process was. The index before it
 * still answers, and Medusa tries again only at its next start.
 */
export async function leftHalfBuilt(
  { search, locking }: { search: Pick<ISearchModuleService, "getIndex">; locking: Pick<ILockingModule, "execute"> },
  index: string,
): Promise<boolean> {
  const unfinished = async () =>
    (await readRows<string>(UNFINISHED, [index, search.getIndex(index).definition_hash])).length > 0
  // Whoever still builds holds the lock.
  return (await unfinished()) && locking.execute(lockOfBuilding(index), unfinished)
}
