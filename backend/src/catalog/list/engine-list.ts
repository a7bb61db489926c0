import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { Day } from "@san-ocop/kit/day"
import type { ProductDocument } from "../../search/documents"
import { withActiveIndex } from "./active-index"
import { cardOf, dayNumber } from "./card-of"
import { engineQueries } from "./engine-queries"
import { type Counts, facetsOf } from "./facets"
import { type ListFilters, PAGE_SIZE } from "./filters"
import { askMeilisearch } from "./meilisearch"
import type { KnownProvince } from "./provinces"

type Result = {
  hits: ProductDocument[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Counts>
  facetStats?: Record<string, { min: number; max: number }>
}

const MAX_PAGES = Math.floor(1000 / PAGE_SIZE)

export const pagesOf = (count: number): number => Math.min(Math.ceil(count / PAGE_SIZE), MAX_PAGES)

/** A list from Meilisearch, in one round trip. @throws SearchEngineError when it does not answer */
export async function engineList(filters: ListFilters, on: Day, provinces: KnownProvince[]): Promise<ProductList> {
  const today = dayNumber(on)
  const { results } = await withActiveIndex((index) =>
    askMeilisearch<{ results: Result[] }>("/multi-search", { queries: engineQueries(filters, today, index) }),
  )
  const [main] = results
  const counts = (field: string): Counts =>
    results.find((result) => result.facetDistribution?.[field])?.facetDistribution?.[field] ?? {}
  const price = results.find((result) => result.facetStats?.price)?.facetStats?.price
  const count = main?.estimatedTotalHits ?? 0
  const counted = {
    province: counts("province_code"),
    group: counts("group_code"),
    stars: counts("stars"),
    price: price ? { min: price.min, max: price.max } : null,
  }
  return {
    items: (main?.hits ?? []).map((document) => cardOf(document, today)),
    count,
    page: filters.page,
    pages: pagesOf(count),
    facets: facetsOf(counted, provinces),
    limited: false,
  }
}
