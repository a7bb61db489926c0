import { createHash } from "node:crypto"
import { makerName } from "@san-ocop/kit/search/maker-kinds"
import { type Found, Phrases } from "@san-ocop/kit/search/phrases"
import { soundKeys } from "@san-ocop/kit/search/sound-key"
import type { Synonyms } from "@san-ocop/kit/search/synonyms"
import { joined, plainKeys, searchWords, toneKeys, withNumbersTogether } from "@san-ocop/kit/search/words"
import topics from "./data/topics.json"
import { EVERY } from "./searched"

/** What a document is searched by, made from what it shows. `…_key` keeps marks, `…_plain` has none. */
export type Derived = {
  /** The name with its marks, then without: a query that has marks on some words only finds the rest in the second. */
  name_key: string[]
  name_plain: string
  other_key: string[]
  other_plain: string[]
  related_key: string[]
  related_plain: string[]
  maker_key: string[]
  maker_plain: string[]
  place_key: string[]
  place_plain: string[]
  every: string
  sound: string[]
  certificate_plain: string
  topics: string[]
  trust: number
}

type Source = {
  name: string
  group_code: string
  producer_name: string | null
  seller_name: string
  province_name: string
  old_province: string | null
  commune_name: string | null
  stars: number | null
  traced: boolean
  in_stock: boolean
  certificate_number: string | null
}

const kinds = new Phrases<{ code: string; isSure: boolean }>(
  topics.flatMap(({ code, found, sure = [] }) => [
    ...sure.map((phrase) => [phrase, { code, isSure: true }] as const),
    ...found.map((phrase) => [phrase, { code, isSure: false }] as const),
  ]),
)
/** What a name is not of a topic for, whatever else it says. */
const never = new Phrases(
  topics.flatMap(({ code, never: phrases }) => (phrases ?? []).map((phrase) => [phrase, code] as const)),
)
/** Words that only look like a topic's: oyster mushrooms are no oysters, but shrimps beside them are shrimps. */
const lookalikes = new Phrases(
  topics.flatMap(({ code, lookalikes: phrases }) => (phrases ?? []).map((phrase) => [phrase, code] as const)),
)
const KIND = /^(Xã|Phường|Thị trấn|Đặc khu) /

const present = (texts: (string | null)[]): string[] =>
  [...new Set(texts.filter((text) => text !== null && text !== ""))] as string[]

/** The topics of a name. One syllable counts only in lower case or in front: "Yến" inside a name is somebody. */
function topicsOf(name: string): string[] {
  const words = searchWords(name)
  const common = (at: number) => at === 0 || /^\p{Ll}/u.test(name.normalize("NFC").slice(words[at]?.start))
  const out = new Set(never.all(words, true).map(({ value }) => value))
  const others = lookalikes.all(words, true)
  const isOther = ({ at, length, value: { code } }: Found<{ code: string }>) =>
    others.some((other) => other.value === code && at < other.at + other.length && other.at < at + length)
  const found = kinds.all(words, true).filter((one) => (one.length > 1 || common(one.at)) && !isOther(one))
  // What says so itself is of the topic whatever else stands beside it.
  const sure = found.filter(({ value: { code, isSure } }) => isSure || !out.has(code))
  return [...new Set(sure.map(({ value }) => value.code))]
}

/** Where two match alike: a badge in force first, by its stars, then what is traced, then what is in stock. */
const trustOf = ({ stars, traced, in_stock }: Source): number =>
  (stars ?? 0) * 4 + (traced ? 2 : 0) + (in_stock ? 1 : 0)

/** The texts that a document is searched by. `names`: the other words that hold. */
export function derive(source: Source, names: Synonyms): Derived {
  const { name, group_code, producer_name, seller_name, province_name, old_province, commune_name } = source
  const together = withNumbersTogether(name)
  const written = together === null ? [] : [{ name: together, relation: "same" as const, marked: false }]
  const others = [...names.otherNames(name), ...written]
  const same = others.filter(({ relation }) => relation === "same")
  const related = others.filter(({ relation }) => relation === "related")
  const keys = (list: { name: string }[]) => list.map((other) => toneKeys(other.name))
  const plains = (list: { name: string; marked: boolean }[]) => [
    ...new Set(list.filter(({ marked }) => !marked).map((other) => plainKeys(other.name))),
  ]
  const plain = plainKeys(name)
  const makers = present([producer_name, seller_name]).map((maker) => makerName(searchWords(maker)))
  const places = present([commune_name?.replace(KIND, "") ?? null, old_province, province_name])
  return {
    name_key: [...new Set([toneKeys(name), plain])],
    name_plain: plain,
    other_key: [...keys(same), ...plains(same)],
    other_plain: plains(same),
    related_key: [...keys(related), ...plains(related)],
    related_plain: plains(related),
    maker_key: makers.flatMap((maker) => [joined(maker, "key"), joined(maker, "plain")]),
    maker_plain: makers.map((maker) => joined(maker, "plain")),
    place_key: places.flatMap((place) => [toneKeys(place), plainKeys(place)]),
    place_plain: places.map(plainKeys),
    every: EVERY.word,
    sound: [soundKeys(plain), ...plains(same).map(soundKeys)],
    certificate_plain: plainKeys(source.certificate_number ?? ""),
    topics: [...topicsOf(name), group_code],
    trust: trustOf(source),
  }
}

/**
 * The version of a document: of what it shows and what it is searched by, so that a change of rules or words reaches just the documents
 * that it changes.
 */
export const versionOf = (shown: string, derived: Derived): string =>
  createHash("md5")
    .update(shown + JSON.stringify(derived))
    .digest("hex")
