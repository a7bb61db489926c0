import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { soundKeys } from "@san-ocop/kit/search/sound-key"
import { joined, type SearchWord } from "@san-ocop/kit/search/words"
import { EVERY, FORGIVING, KEYS, NAMES, PLAINS } from "../../search/searched"
import { withSomeLeftOut } from "./some-left-out"

/** The ways of looking, in the order in which they are asked, as `search/ranking-page.ts` tells shoppers of them. */
export const STAGES = [
  ...(["by its maker", "as typed", "named after the small place", "from the place"] as const),
  ...(["the matter, of the topic", "the matter", "one of several things"] as const),
  ...(["named after the place", "from the province"] as const),
  ...(["of the topic, by its name", "of the topic, from the place", "of the topic", "of one of the topics"] as const),
  ...(["everything", "the matter alone", "in names, with wrong letters"] as const),
  ...(["as it sounds", "as typed, with wrong letters", "with wrong letters", "as the beginning of words"] as const),
  ...(["of the topic, but for one word", "of the topic at least", "but for one word", "two words of it"] as const),
  ...(["of the place at least", "its first words", "one word of it"] as const),
] as const
export type StageName = (typeof STAGES)[number]

/** One way of looking for what a query means. All its words must match. */
export type Stage = {
  name: StageName | `${StageName}, with marks`
  q: string
  on: readonly string[]
  filter?: string
  least?: number
}
/**
 * Ways from the surest to the loosest: `exact` ones find what was meant, `elsewhere` the same thing from another place or for another
 * purpose, `near` only what bears its first words.
 */
export type Stages = { exact: Stage[]; elsewhere: Stage[]; near: Stage[] }

const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value.replace(/[\\"]/g, "\\$&")}"`).join(", ")

// The blank at the end tells the engine that the last word is whole.
const keyed = (words: readonly SearchWord[]): string => `${joined(words, "key")} `
const plain = (words: readonly SearchWord[]): string => `${joined(words, "plain")} `
const marked = (words: readonly SearchWord[]): boolean => words.some((word) => word.marked)

type Narrowing = { on?: readonly string[]; filter?: string | undefined }
/** Everything that the filter lets through, in the order of trust. */
const every = (name: StageName, filter?: string): Stage => ({
  ...{ name, q: `${EVERY.word} `, on: [EVERY.field] },
  ...(filter !== undefined && { filter }),
})

/** Words as they were typed: with their marks where they have some, then without, since marks may be wrong. */
function spelled(name: StageName, words: readonly SearchWord[], { on = KEYS, filter }: Narrowing = {}): Stage[] {
  if (words.length === 0) return []
  const how = { on, ...(filter !== undefined && { filter }) }
  return [
    ...(marked(words) ? [{ name: `${name}, with marks` as const, q: keyed(words), ...how }] : []),
    { name, q: plain(words), ...how },
  ]
}

/** The surer half of `spelled`, for what is only added to better answers. */
const once = (name: StageName, words: readonly SearchWord[], narrowing: Narrowing = {}): Stage[] =>
  spelled(name, words, narrowing).slice(0, 1)

const both = (...filters: (string | undefined)[]): string | undefined =>
  filters.filter(Boolean).join(" AND ") || undefined

const among = (field: string, values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : `${field} IN [${quoted(values)}]`
const either = (...filters: (string | undefined)[]): { narrow?: string } => {
  const given = filters.filter(Boolean)
  return given.length === 0 ? {} : { narrow: `(${given.join(" OR ")})` }
}

/** From where a thing is to be: the place itself, and the whole province. A producer names his old province, or only his commune. */
function placeFilters({ place }: SearchPlan): { narrow?: string; wide?: string } {
  if (!place) return {}
  const [wide, communes] = [among("province_code", place.province_codes), among("commune_code", place.commune_codes)]
  if (place.level === "region")
    return either(among("old_province", (place.old_provinces ?? []).flatMap(spellings)), wide, communes)
  const within = wide ? { wide } : {}
  if (place.level === "province") return within
  const old = place.level === "old_province" ? among("old_province", spellings(place.name)) : undefined
  return { ...either(old, communes), ...within }
}

/** An old province as producers write it: a city with what it is, or without. */
const spellings = (name: string): string[] => [name, `TP. ${name}`]

const IN_NAME: Narrowing["on"] = ["name_key"]
const OF_MAKER: Narrowing["on"] = ["maker_key"]

/** The place itself is what is wanted: what is named after it, what comes from it, what comes from its province. */
function browsePlace(plan: SearchPlan): Stage[] {
  const { place } = plan
  if (!place) return []
  const { narrow, wide } = placeFilters(plan)
  const words = plan.words.slice(place.at, place.at + place.length)
  const named = (name: StageName) => once(name, words, { on: IN_NAME, ...(wide && { filter: wide }) })
  // Of a province that took in others, what was always its own comes first.
  const own = narrow ?? (place.level === "province" ? among("old_province", spellings(place.name)) : undefined)
  const from = own ? [every("from the place", own)] : []
  // An old province is no part of a name; a smaller place often is.
  const isSmall = place.level === "district" || place.level === "commune"
  const first = isSmall
    ? [...named("named after the small place"), ...from]
    : [...from, ...named("named after the place")]
  return [...first, ...(wide ? [every("from the province", wide)] : [])]
}

const topicFilter = (topics: readonly string[], how: "AND" | "OR"): string | undefined =>
  topics.length === 0 ? undefined : topics.map((topic) => `topics = ${quoted([topic])}`).join(` ${how} `)

/** The first words of a phrase say what the thing is, the later ones which: "rượu vang nho rừng" is "rượu vang" first. */
const head = (core: readonly SearchWord[]): SearchWord[] =>
  core.length > 2 ? core.slice(0, Math.max(2, Math.ceil(core.length / 2))) : []

const sameWords = (some: readonly SearchWord[], others: readonly SearchWord[]): boolean => keyed(some) === keyed(others)

// Each is a stage of its own, and there is a limit to how many can stand one after the other (`STEP`).
const MOST_THINGS = 4

/** Whether a producer is what is asked for, and not a thing of his. */
const isOfMaker = ({ core, maker }: SearchPlan): boolean => maker.length > 0 && core.length <= maker.length

/** How a query is looked for when it is asked by relevance. */
export function stagesOf(plan: SearchPlan): Stages {
  const { words, core, things, topics, maker } = plan
  const { narrow, wide } = placeFilters(plan)
  const topic = topicFilter(topics, "AND")
  const full =
    sameWords(words, core) || (core.length === 0 && words.length === 0) ? [] : spelled("as typed", words, { on: NAMES })
  const asMaker = isOfMaker(plan) ? spelled("by its maker", maker, { on: OF_MAKER }) : []
  const inPlace = [narrow, wide].flatMap((filter) =>
    filter ? once("from the place", core, { filter: both(filter, topic) ?? filter }) : [],
  )
  const plainCore = topic ? spelled("the matter, of the topic", core, { filter: topic }) : []
  const atLeast = plan.place || topic ? [] : spelled("the matter", core)
  const oneOf = things
    .slice(0, MOST_THINGS)
    .flatMap((thing) => once("one of several things", thing, { filter: both(wide ?? narrow, topic) }))
  const browse = core.length > 0 ? [] : topic ? browseTopic(plan, topic) : browsePlace(plan)
  const all = core.length === 0 && !plan.place && !topic ? [every("everything")] : []
  return {
    exact: [
      ...asMaker,
      ...full.slice(0, 1),
      ...inPlace,
      ...plainCore,
      ...atLeast,
      ...oneOf,
      ...browse,
      ...full.slice(1),
      ...all,
    ],
    elsewhere: [
      // Who keeps to a diet wants no other thing of that name.
      ...(plan.isDiet && core.length > 0 ? [every("of the topic", topic)] : []),
      ...(plan.place || topic ? once("the matter alone", core, { on: NAMES }) : []),
    ],
    near: once("its first words", head(core)),
  }
}

function browseTopic(plan: SearchPlan, topic: string): Stage[] {
  const { wide } = placeFilters(plan)
  const any = topicFilter(plan.topics, "OR")
  return [
    ...once("of the topic, by its name", plan.purpose, { on: IN_NAME, filter: both(topic, wide) ?? topic }),
    ...(wide ? [every("of the topic, from the place", both(topic, wide) ?? topic)] : []),
    every("of the topic", topic),
    ...(any && any !== topic ? [every("of one of the topics", any)] : []),
  ]
}

const MOST_WORDS = 6
// The engine's score of two short words that are both one letter off: more than that is another phrase.
const MANY_WRONG = 0.5

/** All words in one name, some with a wrong letter. */
export const inNamesWithWrongLetters = ({ core }: SearchPlan): Stage => ({
  name: "in names, with wrong letters",
  q: plain(core),
  on: FORGIVING,
  least: MANY_WRONG,
})

// So many words of a purpose's thing are left out in turn among what is for it: each is a stage of its own.
const MOST_OF_TOPIC = 3

/** What is for the purpose: first what bears all words but one. Somebody who says what for means that surer than any one word beside it. */
function ofTopic({ topics }: SearchPlan, others: readonly SearchWord[][]): Stage[] {
  const topic = topicFilter(topics, "OR")
  if (!topic) return []
  const some = others
    .slice(0, MOST_OF_TOPIC)
    .flatMap((rest) => once("of the topic, but for one word", rest, { filter: topic }))
  return [...some, every("of the topic at least", topic)]
}

// A word of fewer letters says little once one of them is wrong.
const TELLING = 4

/**
 * How a query that finds nothing is looked for once more: with wrong letters, as the beginning of words, and with some words left out. One
 * short word beside a purpose is looked for among what is for it: with a letter wrong it is any other word.
 */
export function lastResorts(plan: SearchPlan): Stage[] {
  const { words, core } = plan
  const wanted = (core.length > 0 ? core : words).slice(0, MOST_WORDS)
  const typed = words.slice(0, MOST_WORDS)
  const others = withSomeLeftOut(wanted, isOfMaker(plan))
  const topic = topicFilter(plan.topics, "OR")
  const within =
    topic && wanted.every(({ plain }) => plain.length < TELLING) && wanted.length === 1 ? { filter: topic } : {}
  const { wide } = placeFilters(plan)
  const pairs = wanted.length > 3 ? wanted.slice(1).map((word, before) => [wanted[before] ?? word, word]) : []
  return [
    { name: "as it sounds", q: `${soundKeys(joined(wanted, "plain"))} `, on: ["sound"], ...within },
    ...(typed.length > wanted.length
      ? [{ name: "as typed, with wrong letters" as const, q: plain(typed), on: PLAINS }]
      : []),
    {
      name: "with wrong letters",
      q: plain(wanted),
      on: PLAINS,
      ...within,
      ...(wanted.length > 1 && { least: MANY_WRONG }),
    },
    { name: "as the beginning of words", q: joined(wanted, "plain"), on: KEYS, ...within },
    ...ofTopic(plan, others),
    ...others.flatMap((rest) => spelled("but for one word", rest).slice(wanted.length > 3 ? -1 : 0)),
    ...pairs.flatMap((pair) => once("two words of it", pair)),
    ...(wide ? [every("of the place at least", wide)] : []),
  ]
}

/** So many can stand one after the other (`STEP`). */
export const MOST_STAGES = 20

/** How a query that finds nothing is looked for, where what was said of stars, price and what is not wanted holds no longer. */
export function looseStages(plan: SearchPlan, { exact, elsewhere, near }: Stages): Stage[] {
  const saidMore = plan.stars !== null || plan.price !== null || plan.avoided.length > 0
  const fitting = saidMore ? [...exact, ...elsewhere] : []
  return [...fitting, ...lastResorts(plan), ...near].slice(0, MOST_STAGES)
}

/** One word of a query after another, for what has nothing else: the first says what the thing is. */
export const wordByWord = ({ words, core }: SearchPlan): Stage[] =>
  (core.length > 0 ? core : words).slice(0, MOST_WORDS).flatMap((word) => once("one word of it", [word]))
