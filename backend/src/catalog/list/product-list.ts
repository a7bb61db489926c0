import type { ISearchModuleService, Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { problemOf } from "@san-ocop/floor/lib/problem-of"
import type { Day } from "@san-ocop/kit/day"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { type Read, readRows } from "../database"
import { withinTime } from "../deadline"
import { IS_ON_SALE, ON_SALE } from "../sql/card"
import { today } from "../today"
import { CircuitBreaker } from "./breaker"
import type { IndexedList } from "./card-of"
import { engineList } from "./engine-list"
import { fallbackList } from "./fallback-list"
import type { ListFilters } from "./filters"
import { planOf } from "./knowledge"
import { liveCards, lostBadges } from "./live-cards"
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

const ANY_ON_SALE: Read = {
  name: "catalog-any-on-sale",
  text: `SELECT to_json(1) FROM ${ON_SALE} WHERE ${IS_ON_SALE} LIMIT 1`,
}

const busy = (): never => refuse("unavailable", "Tìm kiếm đang bận, xin thử lại sau ít giây.", { code: "search_busy" })

// Beside the time that was waited for the engine, this is as long as a shop may wait for PostgreSQL.
const LIST_WITHIN_MS = 4_000

/**
 * Before the first index is built, in the first seconds of a new floor, there is nothing to find, which is no error. Where something is on
 * sale by then, it would be untrue. @throws Refusal unavailable
 */
async function nothingYet(error: unknown): Promise<ProductList> {
  if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) throw error
  return (await readRows(ANY_ON_SALE, [])).length > 0 ? busy() : NOTHING
}

type Engines = { search: ISearchModuleService; logger: Logger }
const alone = (): boolean => false

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
const saysSomething = ({ words, stars, price }: SearchPlan): boolean => words.length > 0 || Boolean(stars ?? price)

/**
 * A list of products as they are now. `limited` says that the search engine was away and PostgreSQL answered.
 * @param leave lets nobody share it any more, and tells whether somebody does who asked later
 * @throws Refusal unavailable when neither answers in time: an empty list would say that there is nothing
 */
export async function productList(filters: ListFilters, engines: Engines, leave = alone): Promise<ProductList> {
  const on = today()
  // While the engine finds, PostgreSQL has time: what was lost before this list was asked for is known by then.
  const asking = lostBadges(on)
  asking.catch(() => undefined) // who waits for it hears of it, if he comes so far
  const plan = await planOf(filters.q)
  // Signs alone say nothing.
  const wanted = { filters: saysSomething(plan) ? filters : { ...filters, q: "" }, plan, lost: knownLost() }
  const first = await indexedList(wanted, on, engines)
  const stars = wantedStars(wanted)
  const read = await Promise.all([liveCards(first.items, on, stars), asking])
  // Whoever came meanwhile may know of what changed since.
  const [items, lost] = leave() ? await Promise.all([liveCards(first.items, on, stars), lostBadges(on)]) : read
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

async function indexedList(wanted: Wanted, on: Day, { search, logger }: Engines): Promise<IndexedList> {
  const provinces = await knownProvinces()
  const instead = () =>
    withinTime(LIST_WITHIN_MS, () => fallbackList(search, wanted, on, provinces), busy).catch((error: unknown) => {
      if (problemOf(error).problem.type !== "unavailable") return nothingYet(error)
      logger.warn(`PostgreSQL finds no list in time: ${reasonOf(error)}`)
      return busy()
    })
  if (!engineHost()) return instead()
  return engineBreaker.run(
    () => engineList(wanted, on, provinces),
    (cause) => {
      if (cause) logger.warn(`search engine away, PostgreSQL answers: ${reasonOf(cause)}`)
      return instead()
    },
  )
}
