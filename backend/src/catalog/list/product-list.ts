import type { ISearchModuleService, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Day } from "@san-ocop/kit/day"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { today } from "../today"
import { CircuitBreaker } from "./breaker"
import { engineList } from "./engine-list"
import { fallbackList } from "./fallback-list"
import type { ListFilters } from "./filters"
import { planOf } from "./knowledge"
import { liveCards } from "./live-cards"
import { knownLost } from "./lost-badges"
import { meantInstead } from "./meant"
import { engineHost } from "./meilisearch"
import { knownProvinces } from "./provinces"
import { type Wanted, wantedStars } from "./wanted"

/** Three failures in a row, then five seconds without asking: shared by list and suggestions of this process. */
export const engineBreaker = new CircuitBreaker(3, 5_000)

const NOTHING: ProductList = {
  items: [],
  count: 0,
  page: 1,
  pages: 0,
  facets: { province: [], group: [], stars: [], price: null },
  limited: true,
  near: false,
  understood: null,
  meant: null,
}

/** Before the first index is built, in the first seconds of a new floor, there is nothing to find, which is no error. */
function nothingYet(error: unknown): ProductList {
  if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return NOTHING
  throw error
}

type Engines = { search: ISearchModuleService; logger: Logger }

const saysSomething = ({ words, stars, price }: SearchPlan): boolean => words.length > 0 || Boolean(stars ?? price)

/** A list of products as they are now. `limited` says that the search engine was away and PostgreSQL answered. */
export async function productList(filters: ListFilters, engines: Engines): Promise<ProductList> {
  const on = today()
  const plan = await planOf(filters.q)
  // Signs alone say nothing.
  const wanted = { filters: saysSomething(plan) ? filters : { ...filters, q: "" }, plan, lost: knownLost() }
  const first = await indexedList(wanted, on, engines)
  const stars = wantedStars(wanted)
  const { items, lost } = await liveCards(first.items, on, stars)
  // Only the first list after a loss is counted twice: the next one knows of it beforehand.
  const list = lost.key === wanted.lost.key ? first : await indexedList({ ...wanted, lost }, on, engines)
  const shown = new Set(items.map(({ id }) => id))
  const offSale = first.items.filter(({ id }) => !shown.has(id) && !(stars && lost.starsNow.has(id)))
  return {
    ...list,
    understood: plan.typing && plan.text,
    meant: wanted.filters.q === "" ? null : await meantInstead({ ...wanted, lost }, list).catch(() => null),
    items,
    count: list.count - offSale.length,
  }
}

async function indexedList(wanted: Wanted, on: Day, { search, logger }: Engines): Promise<ProductList> {
  const provinces = await knownProvinces()
  const instead = () => fallbackList(search, wanted, on, provinces).catch(nothingYet)
  if (!engineHost()) return instead()
  return engineBreaker.run(
    () => engineList(wanted, on, provinces),
    (cause) => {
      if (cause)
        logger.warn(`search engine away, PostgreSQL answers: ${cause instanceof Error ? cause.message : String(cause)}`)
      return instead()
    },
  )
}
