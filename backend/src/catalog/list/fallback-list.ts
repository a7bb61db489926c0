import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { StarRange } from "@san-ocop/kit/search/star-words"
import { joined } from "@san-ocop/kit/search/words"
import type { ProductDocument } from "../../search/documents"
import { CARD_FIELDS, cardOf, dayNumber } from "./card-of"
import { pagesOf } from "./engine-list"
import { type Counts, facetsOf } from "./facets"
import { type ListFilters, PAGE_SIZE } from "./filters"
import type { KnownProvince } from "./provinces"
import { type Wanted, wantedStars, wordedPrice } from "./wanted"

const ORDERS: Record<ListFilters["sort"], Record<string, "ASC" | "DESC">> = {
  relevance: { _score: "DESC" },
  newest: { created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
  stars: { stars: "DESC" },
}

type Asked = Omit<ListFilters, "stars"> & { stars?: StarRange; lost: readonly string[] }

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
  }
}

/** A badge that holds today. A badge that was lost does not, whatever an index that is late holds. */
const badgeHolds = (today: number, lost: readonly string[]): SearchTypes.SearchFilters => ({
  valid_until: { $gte: today },
  ...(lost.length > 0 && { id: { $nin: [...lost] } }),
})

const countsOf = (facet: SearchTypes.SearchFacetResult | undefined): Counts =>
  facet?.type === "value" ? Object.fromEntries(facet.values.map(({ value, count }) => [String(value), count])) : {}

/** Products that have no badge left. Of those with another one this index hears within seconds. */
const lostOf = ({ lost }: Pick<Wanted, "lost">): string[] =>
  [...(lost?.starsNow ?? [])].flatMap(([id, stars]) => (stars === null ? [id] : []))

/** What PostgreSQL is asked: the words that say what is wanted, with the place, stars and price that were said. */
function meant(wanted: Wanted): Asked {
  const { filters, plan } = wanted
  // A part of the country that holds parts of provinces is no condition that PostgreSQL is asked for.
  const isWhole = plan.place?.level !== "region" || plan.place.commune_codes.length === 0
  const [province, another] = (isWhole && plan.place?.province_codes) || []
  return {
    ...filters,
    q: joined(plan.core, "plain"),
    stars: wantedStars(wanted),
    lost: lostOf(wanted),
    ...(filters.province_code === undefined && province && !another && { province_code: province }),
    ...wordedRange(wanted),
  }
}

const wordedRange = (wanted: Wanted): Partial<Asked> => {
  const price = wordedPrice(wanted)
  return price ? { price_min: price.min, price_max: price.max } : {}
}

/** The same with all words as words, for a query that nothing fits as it was meant. */
const asWords = ({ filters, plan, lost }: Wanted): Asked => ({
  ...filters,
  q: joined(plan.words, "plain"),
  stars: filters.stars && { min: filters.stars, max: filters.stars },
  lost: lostOf({ lost }),
})

/** A list from PostgreSQL's full-text search: the same products and filters, plainer matching. */
export async function fallbackList(
  search: ISearchModuleService,
  wanted: Wanted,
  on: Day,
  provinces: KnownProvince[],
): Promise<ProductList> {
  const list = await fallbackPage(search, meant(wanted), on, provinces)
  return list.count > 0 || wanted.filters.q === "" ? list : fallbackPage(search, asWords(wanted), on, provinces)
}

async function fallbackPage(
  search: ISearchModuleService,
  filters: Asked,
  on: Day,
  provinces: KnownProvince[],
): Promise<ProductList> {
  const today = dayNumber(on)
  const asked = searchFilters(filters, today)
  const newest = filters.sort === "relevance" && filters.q === ""
  const [list, stars] = await search.searchMany([
    {
      entity: "product_fallback",
      fields: CARD_FIELDS,
      filters: asked,
      pagination: {
        skip: (filters.page - 1) * PAGE_SIZE,
        take: PAGE_SIZE,
        order: newest ? ORDERS.newest : ORDERS[filters.sort],
      },
      search_options: {
        facets: ["province_code", "group_code", { field: "price", type: "stats" }],
        disjunctive_facets: true,
        match_strategy: "last",
        count: "exact",
      },
    },
    {
      entity: "product_fallback",
      fields: ["id"],
      filters: { ...searchFilters({ ...filters, stars: undefined }, today), ...badgeHolds(today, filters.lost) },
      pagination: { take: 1 },
      search_options: { facets: ["stars"], match_strategy: "last" },
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
    near: false,
    understood: null,
    meant: null,
  }
}
