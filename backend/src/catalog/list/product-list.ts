import type { ISearchModuleService, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Day } from "@san-ocop/kit/day"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import { today } from "../today"
import { CircuitBreaker } from "./breaker"
import { engineList } from "./engine-list"
import { fallbackList } from "./fallback-list"
import type { ListFilters } from "./filters"
import { liveCards } from "./live-cards"
import { engineHost } from "./meilisearch"
import { knownProvinces } from "./provinces"

/** Three failures in a row, then five seconds without asking: shared by list and suggestions of this process. */
export const engineBreaker = new CircuitBreaker(3, 5_000)

const NOTHING: ProductList = {
  items: [],
  count: 0,
  page: 1,
  pages: 0,
  facets: { province: [], group: [], stars: [], price: null },
  limited: true,
}

/** Before the first index is built, in the first seconds of a new floor, there is nothing to find, which is no error. */
function nothingYet(error: unknown): ProductList {
  if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return NOTHING
  throw error
}

type Engines = { search: ISearchModuleService; logger: Logger }

/** A list of products as they are now. `limited` says that the search engine was away and PostgreSQL answered. */
export async function productList(filters: ListFilters, engines: Engines): Promise<ProductList> {
  const on = today()
  const list = await indexedList(filters, on, engines)
  const items = await liveCards(list.items, on, filters.stars)
  return { ...list, items, count: list.count - (list.items.length - items.length) }
}

async function indexedList(filters: ListFilters, on: Day, { search, logger }: Engines): Promise<ProductList> {
  const provinces = await knownProvinces()
  const instead = () => fallbackList(search, filters, on, provinces).catch(nothingYet)
  if (!engineHost()) return instead()
  return engineBreaker.run(
    () => engineList(filters, on, provinces),
    (cause) => {
      if (cause)
        logger.warn(`search engine away, PostgreSQL answers: ${cause instanceof Error ? cause.message : String(cause)}`)
      return instead()
    },
  )
}
