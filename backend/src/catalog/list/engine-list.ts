import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { Day } from "@san-ocop/kit/day"
import type { ProductDocument } from "../../search/documents"
import { withActiveIndex } from "./active-index"
import { cardOf, dayNumber } from "./card-of"
import { countsKey, type EngineQuery, engineQueries, hitsQuery } from "./engine-queries"
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

const MAX_PAGES = Math.floor(1000 / PAGE_SIZE)

export const pagesOf = (count: number): number => Math.min(Math.ceil(count / PAGE_SIZE), MAX_PAGES)

/**
 * Counts cost the engine three times what the hits cost, and nobody sees that they are some seconds old. The hits, with their badges,
 * are asked for each time.
 */
const recentCounts = new Recent<Counted>(5_000, 500)

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

/** A list from Meilisearch, in one round trip. @throws SearchEngineError when it does not answer */
export async function engineList(filters: ListFilters, on: Day, provinces: KnownProvince[]): Promise<ProductList> {
  const today = dayNumber(on)
  const key = countsKey(filters, today)
  const known = recentCounts.get(key)
  const results = await ask((index) =>
    known ? [hitsQuery(filters, today, index)] : engineQueries(filters, today, index),
  )
  const counted = known ?? countedIn(results)
  if (!known) recentCounts.set(key, counted)
  const [main] = results
  const count = main?.estimatedTotalHits ?? 0
  return {
    items: (main?.hits ?? []).map((document) => cardOf(document, today)),
    count,
    page: filters.page,
    pages: pagesOf(count),
    facets: facetsOf(counted, provinces),
    limited: false,
  }
}
