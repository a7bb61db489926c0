import type { ISearchModuleService } from "@medusajs/framework/types"
import { type Read, readRows } from "../catalog/database"

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
export const leftHalfBuilt = async (search: Pick<ISearchModuleService, "getIndex">, index: string): Promise<boolean> =>
  (await readRows<string>(UNFINISHED, [index, search.getIndex(index).definition_hash])).length > 0
