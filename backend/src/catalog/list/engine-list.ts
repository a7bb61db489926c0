import type { Day } from "@san-ocop/kit/day"
import type { ProductDocument } from "../../search/documents"
import { withActiveIndex } from "./active-index"
import { cardOf, dayNumber, type IndexedList } from "./card-of"
import { countsKey, type EngineQuery, engineQueries, hitsQuery, stillStarredQueries } from "./engine-queries"
import { engineSearch } from "./engine-search"
import { type Counted, type Counts, facetsOf } from "./facets"
import { PAGE_SIZE } from "./filters"
import { noneLost, stillStarred, withStillStarred } from "./lost-badges"
import { askMeilisearch } from "./meilisearch"
import { noneExpired } from "./none-expired"
import type { KnownProvince } from "./provinces"
import { Recent } from "./recent"
import { Renewing } from "./renewing"
import type { Wanted } from "./wanted"

type Result = {
  hits: ProductDocument[]
  estimatedTotalHits: number
  facetDistribution?: Record<string, Counts>
  facetStats?: Record<string, { min: number; max: number }>
}
type Hits = Pick<IndexedList, "items" | "count" | "near">
type Found = { hits: Hits; counted: Counted }

const MAX_PAGES = Math.floor(1000 / PAGE_SIZE)

export const pagesOf = (count: number): number => Math.min(Math.ceil(count / PAGE_SIZE), MAX_PAGES)

/** Counts cost the engine three times what the hits cost, and nobody sees that they are some seconds old. */
const recentCounts = new Recent<Counted>(5_000, 500)
/**
 * A question that a crowd asks costs the engine one search a second, however many products match, and nobody of the crowd waits for it.
 * What must not be a second old, badges and what is on sale, `liveCards` reads each time.
 */
const recentFound = new Renewing<Found>({ freshMs: 1_000, mostMs: 2_000, most: 200 })
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

async function askAndCount({ filters, lost = noneLost }: Wanted, today: number): Promise<[Result[], Counted]> {
  const known = { noneExpired: await noneExpired(today), lost }
  const results = await ask((index) => [
    ...stillStarredQueries(filters, today, index, lost),
    ...engineQueries(filters, today, index, known),
  ])
  const starred = stillStarred(lost) ? (results.shift()?.hits ?? []) : []
  const counted = countedIn(results)
  return [results, { ...counted, stars: withStillStarred(counted.stars, starred, lost) }]
}

async function search(wanted: Wanted, today: number, known: Counted | undefined): Promise<Found> {
  const found = await engineSearch(wanted, today, known === undefined)
  const items = found.hits.map((document) => cardOf(document, today))
  return {
    hits: { items, count: found.count, near: found.near },
    counted: known ?? found.counted,
  }
}

async function browse(wanted: Wanted, today: number, known: Counted | undefined): Promise<Found> {
  const { filters, lost } = wanted
  const [[main], counted] = known
    ? [await ask((index) => [hitsQuery(filters, today, index, lost)]), known]
    : await askAndCount(wanted, today)
  const items = (main?.hits ?? []).map((document) => cardOf(document, today))
  return { hits: { items, count: main?.estimatedTotalHits ?? 0, near: false }, counted }
}

async function find(wanted: Wanted, today: number): Promise<Found> {
  const { filters, lost } = wanted
  const countsOf = countsKey(filters, today, lost)
  const known = recentCounts.get(countsOf)
  const found = await (filters.q === "" ? browse(wanted, today, known) : search(wanted, today, known))
  if (!known) recentCounts.set(countsOf, found.counted)
  return found
}

/** A list from Meilisearch, in one round trip or none; where nothing fits the words, in two. Now and then one more asks for badges that have run out. @throws SearchEngineError when it does not answer */
export async function engineList(wanted: Wanted, on: Day, provinces: KnownProvince[]): Promise<IndexedList> {
  const today = dayNumber(on)
  const key = JSON.stringify([wanted.filters, today, wanted.lost?.key])
  const { hits, counted } = await recentFound.read(key, () => find(wanted, today))
  const { items, count, near } = hits
  return {
    items,
    count,
    page: wanted.filters.page,
    pages: pagesOf(count),
    facets: facetsOf(counted, provinces),
    limited: false,
    near,
    understood: null,
    meant: null,
  }
}
