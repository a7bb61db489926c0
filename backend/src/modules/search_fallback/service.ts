import type { SearchTypes } from "@medusajs/framework/types"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the package has no other door to its class
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { onOneConnection } from "../../catalog/database"
import { PAGE_SIZE } from "../../catalog/list/filters"

/** With $1, $2, … what Medusa's provider writes with a "?" for each value. It writes no other. */
function numbered(text: string): string {
  let at = 0
  return text.replaceAll("?", () => `$${++at}`)
}

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
}
