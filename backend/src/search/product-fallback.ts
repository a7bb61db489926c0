import { defineSearchIndex } from "@medusajs/framework/utils"
import { productFields } from "./fields"
import { productUpkeep } from "./upkeep"

/** The same products in PostgreSQL's own full-text search: it answers while Meilisearch is away, or where there is none. */
export default defineSearchIndex({
  name: "product_fallback",
  entity: "product",
  provider: "search-postgres",
  fields: productFields,
  ...productUpkeep("product_fallback"),
})
