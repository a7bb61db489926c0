import { type ListFilters, PAGE_SIZE } from "./filters"
import { CARD_FIELDS } from "./card-of"
import { badgeHolds, hasStars, type LostBadges, noneLost, stillStarred } from "./lost-badges"

/** One query of Meilisearch's multi-search. */
export type EngineQuery = Record<string, unknown>
export type FacetKey = "province_code" | "group_code" | "price"

// Every value is a number, a code from a fixed list, or a slug of [a-z0-9-]; quoting is what keeps it a value all the same.
const quote = (value: string): string => `"${value.replace(/[\\"]/g, "\\$&")}"`

export const SORTS: Record<ListFilters["sort"], string[]> = {
  relevance: [],
  newest: ["created_at:desc"],
  price_asc: ["price:asc"],
  price_desc: ["price:desc"],
  stars: ["stars:desc", "created_at:desc"],
}

export type Clauses = Partial<Record<FacetKey | "stars" | "rest", string>>

export function clausesOf(filters: ListFilters, today: number, lost: LostBadges = noneLost): Clauses {
  const { province_code, group, stars, price_min, price_max, in_stock, stall, producer } = filters
  const price = [price_min !== undefined && `price >= ${price_min}`, price_max !== undefined && `price <= ${price_max}`]
  const rest = [
    in_stock && "in_stock = true",
    stall && `seller_slug = ${quote(stall)}`,
    producer && `producer_slug = ${quote(producer)}`,
  ]
  const all = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(" AND ") || undefined
  return {
    province_code: province_code && `province_code = ${quote(province_code)}`,
    group_code: group && `group_code = ${quote(group)}`,
    stars: stars && hasStars({ min: stars, max: stars }, today, lost),
    price: all(price),
    rest: all(rest),
  }
}

export const filterOf = (clauses: Clauses, ...except: (keyof Clauses)[]): string[] =>
  Object.entries(clauses).flatMap(([key, clause]) => (clause && !except.some((one) => one === key) ? [clause] : []))

export const FACETS: readonly FacetKey[] = ["province_code", "group_code", "price"]

/** The query for the products of one page, where no words are looked for. */
export function hitsQuery(filters: ListFilters, today: number, indexUid: string, lost = noneLost): EngineQuery {
  // Without words there is nothing to be relevant to: the newest come first.
  const sort = filters.sort === "relevance" ? SORTS.newest : SORTS[filters.sort]
  return {
    indexUid,
    q: "",
    offset: (filters.page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    attributesToRetrieve: CARD_FIELDS,
    filter: filterOf(clausesOf(filters, today, lost)),
    sort,
  }
}

/** The query whose count says how many documents carry a badge that has run out. */
export const expiredQuery = (today: number, indexUid: string): EngineQuery => ({
  indexUid,
  q: "",
  limit: 0,
  filter: `valid_until < ${today}`,
})

/**
 * The queries of one list with its counts, for one round trip: the hits with the facets that nothing filters; then each filtered facet
 * without its own filter, so that its other values keep their counts. Stars are counted only where the badge is valid today: with
 * the hits where the index holds no other (`noneExpired`), which saves the engine a second search, else in a query of their own. So they
 * are while badges were `lost` that the index may still hold.
 */
export function engineQueries(
  filters: ListFilters,
  today: number,
  indexUid: string,
  { noneExpired, lost = noneLost }: { noneExpired: boolean; lost?: LostBadges },
): EngineQuery[] {
  const clauses = clausesOf(filters, today, lost)
  const counting = { indexUid, q: "", limit: 0 }
  const closed = FACETS.filter((facet) => clauses[facet])
  const starsWithHits = noneExpired && !clauses.stars && lost.starsNow.size === 0
  const open = [...FACETS.filter((facet) => !clauses[facet]), ...(starsWithHits ? ["stars"] : [])]
  const stars = { ...counting, filter: [...filterOf(clauses, "stars"), badgeHolds(today, lost)], facets: ["stars"] }
  return [
    { ...hitsQuery(filters, today, indexUid, lost), facets: open },
    ...closed.map((facet) => ({ ...counting, filter: filterOf(clauses, facet), facets: [facet] })),
    ...(starsWithHits ? [] : [stars]),
  ]
}

/** The queries, one or none, for those products of the list that lost a badge and have another one. */
export function stillStarredQueries(
  filters: ListFilters,
  today: number,
  indexUid: string,
  lost: LostBadges,
): EngineQuery[] {
  const still = stillStarred(lost)
  if (!still) return []
  const filter = [...filterOf(clausesOf(filters, today, lost), "stars"), still.filter]
  return [{ indexUid, q: "", limit: still.limit, attributesToRetrieve: ["id"], filter }]
}

/** What the counts of a list depend on: everything but its page and, among orders that match alike, its order. */
export const countsKey = ({ page: _page, sort, ...filters }: ListFilters, today: number, lost = noneLost): string =>
  JSON.stringify([filters, today, sort === "relevance", lost.key])
