import { defineSearchIndex } from "@medusajs/framework/utils"
import { fallbackFields } from "./fields"
import { productUpkeep } from "./upkeep"

/** The same products in PostgreSQL's own full-text search: it answers while Meilisearch is away, or where there is none. */
export default defineSearchIndex({
  name: "product_fallback",
  entity: "product",
  provider: "search-postgres",
  fields: fallbackFields,
  // As `config/search.ts` sets it: only here does Medusa see that an index was made for other words, and makes it anew.
  settings: { provider_options: { "search-postgres": { language: "simple" } } },
  ...productUpkeep("product_fallback"),
})
