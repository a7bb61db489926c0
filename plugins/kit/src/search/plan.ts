import { fold } from "../fold"
import { usualSpelling } from "../spelling"
import { MAKER_KINDS } from "./maker-kinds"
import { Phrases } from "./phrases"
import type { NamedPlace, PlaceBook } from "./places"
import { measures } from "./measures"
import { findPrice, type PriceRange } from "./price-words"
import { type RawTyping, recoverTyping } from "./raw-typing"
import { findStars, type StarRange } from "./star-words"
import { questionIn, unwantedIn } from "./unwanted"
import { type SearchWord, searchWords } from "./words"

/** What a query means: what to look for in words, and what was said about stars, price, place and purpose. */
export type SearchPlan = {
  /** As it was typed, and how, where it was typed without an input method. */
  typed: string
  typing: RawTyping | null
  /** The text as it was meant: `typed`, or what raw typing stands for. */
  text: string
  /** Every word but those of stars and price. */
  words: SearchWord[]
  /** The words that say what is wanted. */
  core: SearchWord[]
  /** The words of `core` by the things that they name, where several are named: "mật ong và nước mắm". None where it is one. */
  things: SearchWord[][]
  stars: StarRange | null
  price: PriceRange | null
  place: NamedPlace | null
  /** Purposes and kinds that were named ("quà tết", "ăn vặt"), by code. */
  topics: string[]
  /** The words that name them, without those that every purpose is named with: "chay" of "đồ cho người ăn chay". */
  purpose: SearchWord[]
  /** Whether one of `topics` is a diet: what is not of it is not wanted, whatever it is called. */
  isDiet: boolean
  /** Kinds that are not wanted ("không cay"), by code. */
  avoided: string[]
  /** The words after "htx", "công ty": somebody's name. */
  maker: SearchWord[]
}

/** What is known of words before any query comes: data, arranged once. */
export type SearchKnowledge = {
  places: PlaceBook
  /** What people say for each topic. */
  topics: Phrases<string>
  /** Words to leave out wherever they stand with exactly these marks. */
  stopWords: ReadonlySet<string>
  /** Words that may be left out of a query without marks too. */
  safeStopWords: ReadonlySet<string>
  fillers: Phrases<true>
  /** What stands before a purpose and says no more than it: "đồ", "cho người". */
  besidePurpose: Phrases<true>
  /** The topics that are diets. */
  diets: ReadonlySet<string>
  /** What says that the words after it are not wanted; some only with their marks. */
  negations: Phrases<"safe" | "with marks">
  /** What may not be wanted, where it is more than a word or the products that have it are known: then by the code of their topic. */
  unwanted: Phrases<string | null>
  /** What comes in jars, bottles and bags. */
  contents: Phrases<true>
}

const phrases = (text: string): Phrases<true> => new Phrases(text.split("|").map((one) => [one, true] as const))
const BROWSING = phrases("đặc sản|đặc sản vùng miền|sản phẩm|sản vật|hàng|ocop|mặt hàng|các loại|đồ|món|thứ")

/** Marks taken off sign for sign, so that places in it are places in the text. */
const foldSigns = (text: string): string =>
  Array.from(text, (sign) => (sign.length > 1 ? sign : (fold(sign)[0] ?? sign))).join("")

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end)

type Role = "place" | "topic" | "beside topic" | "maker" | "measure" | "filler" | "browsing" | "without"

// Stands where a word has been taken, so that what follows is not taken for its neighbour.
const TAKEN: SearchWord = { text: "", key: "", plain: "", marked: false, start: 0, end: 0 }

class Roles {
  private readonly roles: (Role | undefined)[] = []

  constructor(private readonly words: readonly SearchWord[]) {}

  free = (at: number, length: number): boolean => !this.roles.slice(at, at + length).some(Boolean)

  take(at: number, length: number, role: Role): void {
    for (let i = at; i < at + length; i++) this.roles[i] ??= role
  }

  /** Gives the role to every place of the phrases, the longest that begin together. */
  takeAll<T>(found: Phrases<T>, exact: boolean, role: Role): T[] {
    const values: T[] = []
    for (let at = 0; at < this.words.length; at++) {
      const [here] = found.at(this.words, at, exact)
      if (!here || !this.free(at, here.length)) continue
      this.take(at, here.length, role)
      values.push(here.value)
    }
    return values
  }

  /** Whether a purpose begins here, or what is said before one. */
  isTopic = (at: number): boolean => this.roles[at] === "topic" || this.roles[at] === "beside topic"

  rest = (): SearchWord[] => this.words.filter((_, at) => !this.roles[at])

  /** The words with those left out that are taken by now: "bánh trung thu" is from no commune of that name. */
  others = (): SearchWord[] => this.words.map((word, at) => (this.roles[at] ? TAKEN : word))

  of = (role: Role): SearchWord[] => this.words.filter((_, at) => this.roles[at] === role)
}

/** Takes what a producer is ("htx") out of the words, and answers its name: the words after it. */
function takeMaker(words: SearchWord[], roles: Roles, marked: boolean): SearchWord[] {
  const spans = words.flatMap((_, at) => MAKER_KINDS.at(words, at, marked).slice(0, 1))
  for (const { at, length } of spans) roles.take(at, length, "maker")
  const last = spans.at(-1)
  return last ? words.slice(last.at + last.length) : []
}

function takeStopWords(
  words: SearchWord[],
  roles: Roles,
  { stopWords, safeStopWords }: SearchKnowledge,
  marked: boolean,
) {
  words.forEach((word, at) => {
    const exact = marked && (stopWords.has(usualSpelling(word.text)) || safeStopWords.has(usualSpelling(word.text)))
    if (exact || (!marked && words.length > 2 && safeStopWords.has(word.plain))) roles.take(at, 1, "filler")
  })
}

/** Takes what is not wanted out of the words, and answers the kinds among it: what is not wanted must not be looked for. */
function takeUnwanted(words: SearchWord[], roles: Roles, knowledge: SearchKnowledge, marked: boolean): string[] {
  const question = questionIn(words, marked)
  if (question) roles.take(question.at, question.length, "filler")
  const found = unwantedIn(words, knowledge, marked).filter(({ at, length }) => roles.free(at, length))
  for (const { at, length } of found) roles.take(at, length, "without")
  return [...new Set(found.flatMap(({ code }) => code ?? []))]
}

/**
 * Takes the purposes out of the words and answers their codes. What every purpose is named with, before it or as its first words, is not what
 * names it: "đồ cho người ăn chay" is "chay".
 */
function takeTopics(words: SearchWord[], roles: Roles, { topics, besidePurpose }: SearchKnowledge, marked: boolean) {
  const codes = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const [topic] = topics.at(words, at, marked)
    if (!topic || !roles.free(at, topic.length)) continue
    codes.add(topic.value)
    let own = at
    for (;;) {
      const length = besidePurpose.at(words, own, marked)[0]?.length ?? topic.length
      if (own + length >= at + topic.length) break
      own += length
    }
    roles.take(at, own - at, "beside topic")
    roles.take(own, at + topic.length - own, "topic")
  }
  for (let at = words.length - 1; at >= 0; at--) {
    const beside = besidePurpose.at(words, at, marked).find(({ length }) => roles.isTopic(at + length))
    if (beside && roles.free(at, beside.length)) roles.take(at, beside.length, "beside topic")
  }
  return [...codes]
}

const BETWEEN_THINGS = /[,;+&|]/u
const AND = new Set(["và", "hoặc"])
const AND_BARE = new Set(["va", "hoac"])

/** The words of each thing that is named, parted by "và" or a sign; none where only one is. */
function thingsIn(words: readonly SearchWord[], core: readonly SearchWord[], text: string): SearchWord[][] {
  const marked = words.some((word) => word.marked)
  const and = marked ? AND : AND_BARE
  const wanted = new Set(core)
  const things: SearchWord[][] = [[]]
  words.forEach((word, at) => {
    const parted = BETWEEN_THINGS.test(text.slice(words[at - 1]?.end ?? word.start, word.start))
    if (parted || and.has(word.text)) things.push([])
    if (wanted.has(word) && !and.has(word.text)) things.at(-1)?.push(word)
  })
  const named = things.filter((thing) => thing.length > 0)
  return named.length > 1 ? named : []
}

/**
 * Reads a query. Rules where a word may mean two things:
 * a place that also stands in a product's name is looked for as words first, and as a place after that (the caller keeps `words`);
 * stars need a number before "sao"; a number is a price only with a unit or after a word of price;
 * words are left out only when something remains.
 */
export function planSearch(typed: string, knowledge: SearchKnowledge): SearchPlan {
  const { text: recovered, typing } = recoverTyping(typed.normalize("NFC"))
  let text = recovered.normalize("NFC")
  const stars = findStars(foldSigns(text), text)
  if (stars) text = blank(text, stars.start, stars.end)
  const price = findPrice(foldSigns(text))
  if (price) text = blank(text, price.start, price.end)

  const words = searchWords(text)
  const marked = words.some((word) => word.marked)
  const roles = new Roles(words)
  const avoided = takeUnwanted(words, roles, knowledge, marked)
  const topics = takeTopics(words, roles, knowledge, marked)
  const named = knowledge.places.find(roles.others())
  const maker = takeMaker(words, roles, marked)
  // "htx Bình Sơn" is somebody; only a province after it says where.
  const place =
    named && (!maker.some((word) => word === words[named.at]) || named.level.endsWith("province")) ? named : null
  if (place) roles.take(place.at, place.length, "place")
  for (const { at, length } of measures(words, text, marked, knowledge.contents))
    if (roles.free(at, length)) roles.take(at, length, "measure")
  roles.takeAll(knowledge.fillers, marked, "filler")
  takeStopWords(words, roles, knowledge, marked)
  roles.takeAll(BROWSING, marked, "browsing")

  const rest = roles.rest()
  const meant = place || topics.length > 0 || avoided.length > 0 || stars || price
  const core = rest.length > 0 || meant ? rest : words
  return {
    typed,
    typing,
    text: recovered,
    words,
    core,
    things: thingsIn(words, core, text),
    stars: stars?.range ?? null,
    price: price?.range ?? null,
    place,
    topics,
    purpose: roles.of("topic"),
    isDiet: topics.some((code) => knowledge.diets.has(code)),
    avoided,
    maker,
  }
}
