import type { SearchPlan } from "@san-ocop/kit/search/plan"
import type { StarRange } from "@san-ocop/kit/search/star-words"
import { type Clauses, clausesOf } from "./engine-queries"
import type { ListFilters } from "./filters"
import { hasStars, type LostBadges, noneLost } from "./lost-badges"

/** A list that was asked for: the filters that were chosen, and what the words mean; and which badges of an index are known to be lost. */
export type Wanted = { filters: ListFilters; plan: SearchPlan; lost?: LostBadges }

/** The stars wanted: those chosen, else those in words. */
export const wantedStars = ({ filters: { stars }, plan }: Wanted): StarRange | undefined =>
  stars === undefined ? (plan.stars ?? undefined) : { min: stars, max: stars }

/** The price in words, unless one was chosen. */
export const wordedPrice = ({ filters: { price_min, price_max }, plan }: Wanted) =>
  price_min === undefined && price_max === undefined ? plan.price : null

/** What was said in words and not chosen: stars, price and what is not wanted, as one condition more. */
function worded(wanted: Wanted, today: number): string | undefined {
  const stars = wanted.filters.stars === undefined ? wanted.plan.stars : null
  const price = wordedPrice(wanted)
  const parts = [
    stars && hasStars(stars, today, wanted.lost ?? noneLost),
    price?.min !== undefined && `price >= ${price.min}`,
    price?.max !== undefined && `price <= ${price.max}`,
    wanted.plan.avoided.length > 0 && `topics NOT IN [${wanted.plan.avoided.map((code) => `"${code}"`).join(", ")}]`,
  ]
  return parts.filter(Boolean).join(" AND ") || undefined
}

/** The conditions of a list. Those in words are left out (`loosely`) where with them nothing is found. */
export function wantedClauses(wanted: Wanted, today: number, loosely: boolean): Clauses {
  const chosen = clausesOf(wanted.filters, today, wanted.lost)
  const said = loosely ? undefined : worded(wanted, today)
  return said ? { ...chosen, rest: [chosen.rest, said].filter(Boolean).join(" AND ") } : chosen
}
