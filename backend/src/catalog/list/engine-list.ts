import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { Day } from "@san-ocop/kit/day"
import type { ProductDocument } from "../../search/documents"
import { withActiveIndex } from "./active-index"
import { cardOf, dayNumber } from "./card-of"
import { countsKey, type EngineQuery, engineQueries, expiredQuery, hitsQuery } from "./engine-queries"
import { type Counted, type Counts, facetsOf } from "./facets"
import { type ListFilters, PAGE_SIZE } from "./filters"
import { askMeilisearch } from "./meilisearch"
import type { KnownProvince } from "./provinces"
import { Recent } from "./recent"

type Result = {
  hits: ProductDocument[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Counts>
  facetStats?: Record<string, { min: number; max: number }>
}
type Hits = Pick<ProductList, "items" | "count">

const MAX_PAGES = Math.floor(1000 / PAGE_SIZE)

export const pagesOf = (count: number): number => Math.min(Math.ceil(count / PAGE_SIZE), MAX_PAGES)

/** Counts cost the engine three times what the hits cost, and nobody sees that they are some seconds old. */
const recentCounts = new Recent<Counted>(5_000, 500)
/**
 * A question that a crowd asks costs the engine one search a second, however many products match. What must not be a second old,
 * badges and what is on sale, `liveCards` reads each time.
 */
const recentHits = new Recent<Hits>(1_000, 200)
/** By day: whether the index holds no badge that has run out. It holds some from midnight until they have been taken out. */
const recentNoneExpired = new Recent<boolean>(5_000, 3)

function countedIn(results: Result[]): Counted {
  const counts = (field: string): Counts =>
    results.find((result) => result.facetDistribution?.[field])?.facetDistribution?.[field] ?? {}
  const price = results.find((result) => result.facetStats?.price)?.facetStats?.price
  return {
    province: counts("province_code"),
    group: counts("group_code"),
    stars: counts("stars"),
    price: price ? { min: price.min, max: price.max } : null,
  }
}

const ask = (queries: (index: string) => EngineQuery[]): Promise<Result[]> =>
  withActiveIndex(async (index) => {
    const { results } = await askMeilisearch<{ results: Result[] }>("/multi-search", { queries: queries(index) })
    return results
  })

async function askAndCount(filters: ListFilters, today: number): Promise<Result[]> {
  const noneExpired = recentNoneExpired.get(String(today))
  const results = await ask((index) => [
    ...engineQueries(filters, today, index, { noneExpired: noneExpired === true }),
    ...(noneExpired === undefined ? [expiredQuery(today, index)] : []),
  ])
  if (noneExpired === undefined) recentNoneExpired.set(String(today), results.at(-1)?.estimatedTotalHits === 0)
  return results
}

async function find(filters: ListFilters, today: number): Promise<{ hits: Hits; counted: Counted }> {
  const [hitsOf, countsOf] = [JSON.stringify([filters, today]), countsKey(filters, today)]
  const [recent, known] = [recentHits.get(hitsOf), recentCounts.get(countsOf)]
  if (recent && known) return { hits: recent, counted: known }
  const results = known ? await ask((index) => [hitsQuery(filters, today, index)]) : await askAndCount(filters, today)
  const counted = known ?? countedIn(results)
  if (!known) recentCounts.set(countsOf, counted)
  const [main] = results
  const hits = {
    items: (main?.hits ?? []).map((document) => cardOf(document, today)),
    count: main?.estimatedTotalHits ?? 0,
  }
  recentHits.set(hitsOf, hits)
  return { hits, counted }
}

/** A list from Meilisearch, in one round trip or none. @throws SearchEngineError when it does not answer */
export async function engineList(filters: ListFilters, on: Day, provinces: KnownProvince[]): Promise<ProductList> {
  const { hits, counted } = await find(filters, dayNumber(on))
  const { items, count } = hits
  return {
    items,
    count,
    page: filters.page,
    pages: pagesOf(count),
    facets: facetsOf(counted, provinces),
    limited: false,
  }
}
