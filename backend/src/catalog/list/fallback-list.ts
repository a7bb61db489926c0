import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { ProductDocument } from "../../search/documents"
import { isTooLate } from "../deadline"
import { CARD_FIELDS, cardOf, dayNumber, type IndexedList } from "./card-of"
import { pagesOf } from "./engine-list"
import { type Counts, facetsOf } from "./facets"
import { type Asked, fallbackWays, type Way } from "./fallback-ways"
import { type ListFilters, PAGE_SIZE } from "./filters"
import type { KnownProvince } from "./provinces"
import type { Wanted } from "./wanted"

type Order = Record<string, "ASC" | "DESC">

// Each ends with the id, or pages would repeat some of those that match alike, and leave out others.
const ORDERS: Record<ListFilters["sort"], Order> = {
  relevance: { _score: "DESC", id: "ASC" },
  newest: { created_at: "DESC", id: "DESC" },
  price_asc: { price: "ASC", id: "ASC" },
  price_desc: { price: "DESC", id: "ASC" },
  stars: { stars: "DESC", created_at: "DESC", id: "ASC" },
}
// Where no word is left to be relevant to: as the engine orders what matches alike.
const BY_TRUST: Order = { trust: "DESC", created_at: "DESC", id: "ASC" }

/** Purposes and kinds that are wanted, and those that are not. */
function topicFilter({ topics, avoided }: Asked): SearchTypes.SearchFilters {
  const conditions = {
    ...("any" in topics && { $overlaps: [...topics.any] }),
    ...("every" in topics && topics.every.length > 0 && { $contains: [...topics.every] }),
    ...(avoided.length > 0 && { $nin: [...avoided] }),
  }
  return Object.keys(conditions).length > 0 ? { topics: conditions } : {}
}

function searchFilters(filters: Asked, today: number): SearchTypes.SearchFilters {
  const { q, province_code, group, stars, price_min, price_max, in_stock, stall, producer, lost } = filters
  return {
    ...(q && { q }),
    ...(province_code && { province_code }),
    ...(group && { group_code: group }),
    ...(stars && { stars: { $gte: stars.min, $lte: stars.max }, ...badgeHolds(today, lost) }),
    ...((price_min !== undefined || price_max !== undefined) && {
      price: {
        ...(price_min !== undefined && { $gte: price_min }),
        ...(price_max !== undefined && { $lte: price_max }),
      },
    }),
    ...(in_stock && { in_stock: true }),
    ...(stall && { seller_slug: stall }),
    ...(producer && { producer_slug: producer }),
    ...topicFilter(filters),
  }
}

/** A badge that holds today. A badge that was lost does not, whatever an index that is late holds. */
const badgeHolds = (today: number, lost: readonly string[]): SearchTypes.SearchFilters => ({
  valid_until: { $gte: today },
  ...(lost.length > 0 && { id: { $nin: [...lost] } }),
})

const countsOf = (facet: SearchTypes.SearchFacetResult | undefined): Counts =>
  facet?.type === "value" ? Object.fromEntries(facet.values.map(({ value, count }) => [String(value), count])) : {}

/** In which order: without words there is nothing to be relevant to, and of all that there is the newest come first. */
function orderOf({ q, sort }: Asked, isAll: boolean): Order {
  if (q !== "" || sort !== "relevance") return ORDERS[sort]
  return isAll ? ORDERS.newest : BY_TRUST
}

/** A list from PostgreSQL's full-text search: the same products, filters and plan of the query, plainer matching. */
export async function fallbackList(
  search: ISearchModuleService,
  wanted: Wanted,
  on: Day,
  provinces: KnownProvince[],
): Promise<IndexedList> {
  const ask = (way: Way) => fallbackPage(search, way, orderOf(way.asked, wanted.filters.q === ""), on, provinces)
  const [surest, ...others] = fallbackWays(wanted)
  let list = await ask(surest)
  for (const way of others) {
    if (list.count > 0 || isTooLate()) break
    list = await ask(way)
  }
  return list
}

async function fallbackPage(
  search: ISearchModuleService,
  { asked: filters, near, match }: Way,
  order: Order,
  on: Day,
  provinces: KnownProvince[],
): Promise<IndexedList> {
  const today = dayNumber(on)
  const [list, stars] = await search.searchMany([
    {
      entity: "product_fallback",
      fields: CARD_FIELDS,
      filters: searchFilters(filters, today),
      pagination: { skip: (filters.page - 1) * PAGE_SIZE, take: PAGE_SIZE, order },
      search_options: {
        facets: ["province_code", "group_code", { field: "price", type: "stats" }],
        disjunctive_facets: true,
        match_strategy: match,
        count: "exact",
      },
    },
    {
      entity: "product_fallback",
      fields: ["id"],
      filters: { ...searchFilters({ ...filters, stars: undefined }, today), ...badgeHolds(today, filters.lost) },
      pagination: { take: 1 },
      search_options: { facets: ["stars"], match_strategy: match },
    },
  ])
  const price = list?.facets?.price
  const count = list?.metadata.count ?? 0
  const counted = {
    province: countsOf(list?.facets?.province_code),
    group: countsOf(list?.facets?.group_code),
    stars: countsOf(stars?.facets?.stars),
    price: price?.type === "stats" && count > 0 ? { min: Number(price.min), max: Number(price.max) } : null,
  }
  return {
    items: (list?.hits ?? []).map((hit) => cardOf(hit.document as unknown as ProductDocument, today)),
    count,
    page: filters.page,
    pages: pagesOf(count),
    facets: facetsOf(counted, provinces),
    limited: true,
    near: near && count > 0,
    understood: null,
    meant: null,
  }
}
