import type { StarRange } from "@san-ocop/kit/search/star-words"
import { joined, type SearchWord } from "@san-ocop/kit/search/words"
import type { ListFilters } from "./filters"
import { type Wanted, wantedStars, wordedPrice } from "./wanted"

/** What PostgreSQL is asked: words without marks, what was chosen and what the words mean. */
export type Asked = Omit<ListFilters, "stars"> & {
  stars?: StarRange
  /** Products that have no badge left, whatever an index that is late holds. */
  lost: readonly string[]
  /** Purposes and kinds that a product is of, all of them or any. */
  topics: { every: readonly string[] } | { any: readonly string[] }
  /** Kinds that a product is not of. */
  avoided: readonly string[]
}

/** One way of asking. `near`: what it finds is only near to what was meant; `match`: all words, the last perhaps not to its end, or any. */
export type Way = { asked: Asked; near: boolean; match: "last" | "any" }

const NO_TOPIC: Asked["topics"] = { every: [] }

/** Of those that have another badge this index hears within seconds. */
const lostOf = ({ lost }: Wanted): string[] =>
  [...(lost?.starsNow ?? [])].flatMap(([id, stars]) => (stars === null ? [id] : []))

/** The one province of a place that was said, unless another was chosen. */
function placed({ filters, plan }: Wanted): Pick<Asked, "province_code"> {
  // A part of the country that holds parts of provinces is no condition that PostgreSQL is asked for.
  const isWhole = plan.place?.level !== "region" || plan.place.commune_codes.length === 0
  const [province, another] = (isWhole && plan.place?.province_codes) || []
  return filters.province_code === undefined && province && !another ? { province_code: province } : {}
}

/** All words as words, with what was said of stars and price, and without what is not wanted. */
function asTyped(wanted: Wanted): Asked {
  const { filters, plan } = wanted
  const price = wordedPrice(wanted)
  return {
    ...filters,
    ...(price && { price_min: price.min, price_max: price.max }),
    q: joined(plan.words, "plain"),
    stars: wantedStars(wanted),
    lost: lostOf(wanted),
    topics: NO_TOPIC,
    avoided: plan.avoided,
  }
}

/** Some of the words, and of all conditions only those that were chosen. */
const loosely = ({ filters, lost, plan }: Wanted, words: readonly SearchWord[]): Asked => ({
  ...filters,
  q: joined(words, "plain"),
  stars: filters.stars && { min: filters.stars, max: filters.stars },
  lost: lostOf({ filters, lost, plan }),
  topics: NO_TOPIC,
  avoided: [],
})

const exactly = (asked: Asked): Way => ({ asked, near: false, match: "last" })
const nearly = (asked: Asked, match: Way["match"] = "last"): Way => ({ asked, near: true, match })

/**
 * The ways in which PostgreSQL is asked, from the surest to the loosest, until one finds something. They obey the same plan of the query as
 * Meilisearch's (`stages.ts`): what is not wanted is left out, a purpose or a diet is kept to, and what gives way is only near.
 */
export function fallbackWays(wanted: Wanted): [Way, ...Way[]] {
  const { filters, plan } = wanted
  const typed = asTyped(wanted)
  if (filters.q === "") return [exactly(typed)]
  const { core, words, topics, isDiet } = plan
  const hasWords = core.length > 0
  const meant: Asked = { ...typed, ...placed(wanted), q: joined(core, "plain"), topics: { every: topics } }
  const least = hasWords ? core : words
  const surest = exactly(meant)
  const others = [
    ...(!hasWords && topics.length > 1 ? [exactly({ ...meant, topics: { any: topics } })] : []),
    exactly(typed),
    // Who keeps to a diet wants no other thing of that name.
    ...(hasWords && isDiet ? [nearly({ ...meant, q: "" })] : []),
    ...(hasWords ? [nearly({ ...typed, q: meant.q })] : []),
    nearly(loosely(wanted, least)),
    nearly(loosely(wanted, words)),
    ...(least.length > 1 ? [nearly(loosely(wanted, least), "any")] : []),
  ]
  // Where nothing was said but words, several are one.
  const keyOf = ({ asked, match }: Way) => JSON.stringify([asked, match])
  const keys = [surest, ...others].map(keyOf)
  return [surest, ...others.filter((way, at) => keys.indexOf(keyOf(way)) === at + 1)]
}
