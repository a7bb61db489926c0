import type { SearchTypes } from "@medusajs/framework/types"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package has no other door to its class
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- nor to what its class takes
import type { IndexPlan } from "@medusajs/search-postgres/dist/utils"
import { onOneConnection } from "../../catalog/database"
import { PAGE_SIZE } from "../../catalog/list/filters"

/** With $1, $2, … what Medusa's provider writes with a "?" for each value. It writes no other. */
function numbered(text: string): string {
  let at = 0
  return text.replaceAll("?", () => `$${++at}`)
}

type Manager = { execute(text: string, values?: unknown[]): Promise<Record<string, unknown>[]> }

// The index of trigrams. Wrong letters are Meilisearch's alone, and the one search that compares trigrams could not go by an index.
const IDLE_INDEX = "gin_trgm_ops"

/**
 * Medusa's search in PostgreSQL, but for the connections that it finds with: a crowd that searches while Meilisearch is away must not hold
 * those that a checkout needs, nor wait for ever. It is written over Medusa's, as ever, and so are read the long pages that are compared
 * with what is on sale.
 */
export class FallbackSearchService extends PostgresSearchService {
  override searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    if (inputs.some(({ pagination }) => (pagination?.take ?? 0) > PAGE_SIZE)) return super.searchMany(inputs)
    return onOneConnection((ask) => {
      const manager = { execute: (text: string, values?: unknown[]) => ask(numbered(text), values) }
      return new PostgresSearchService({ manager }, { language: this.language_ }).searchMany(inputs)
    })
  }

  /** Without the index that nothing is found by: each change of a product would pay for it. */
  protected override createDocumentTable(table: string, plan: IndexPlan, manager: Manager): Promise<void> {
    const execute: Manager["execute"] = async (text, values) =>
      text.includes(IDLE_INDEX) ? [] : manager.execute(text, values)
    return super.createDocumentTable(table, plan, { execute })
  }
}
