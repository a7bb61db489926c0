import { inPlace, Vocabulary } from "@san-ocop/kit/search/did-you-mean"
import type { SearchPlan } from "@san-ocop/kit/search/plan"
import { soundKeys } from "@san-ocop/kit/search/sound-key"
import { isBareSyllable } from "@san-ocop/kit/search/syllable"
import { plainKey } from "@san-ocop/kit/search/tone-key"
import { searchWords } from "@san-ocop/kit/search/words"
import { inSlices } from "../../operations/in-slices"
import { type Read, readBatch } from "../database"
import { IS_ON_SALE, ON_SALE } from "../sql/card"
import { dayNumber, type IndexedList } from "./card-of"
import { engineSearch } from "./engine-search"
import { planOf } from "./knowledge"
import type { Wanted } from "./wanted"
import { today } from "../today"

// What products are called, who makes and sells them, and where they are from.
const NAMES: Read = {
  name: "search-vocabulary",
  text: `SELECT DISTINCT v.name FROM ${ON_SALE}
    LEFT JOIN product_producer pp ON pp.product_id = p.id AND pp.deleted_at IS NULL
    LEFT JOIN producer m ON m.id = pp.producer_id AND m.deleted_at IS NULL
    LEFT JOIN floor f ON f.province_code = l.province_code AND f.deleted_at IS NULL
    CROSS JOIN LATERAL (VALUES (r.name), (m.name), (s.name), (f.province_name), (m.old_province)) v (name)
    WHERE ${IS_ON_SALE} AND v.name IS NOT NULL`,
}
const KEPT_MS = 600_000

let kept: { at: number; vocabulary: Vocabulary } | undefined
let reading: Promise<void> | undefined

async function read(): Promise<void> {
  const names = await readBatch<string>(NAMES, [])
  const vocabulary = new Vocabulary()
  // Those of a large floor at once would keep everybody waiting for a second.
  await inSlices(names, (name) => vocabulary.learn(name))
  kept = { at: performance.now(), vocabulary }
}

/** The words of the index, some minutes old. Nobody waits for them: until they are read there is nothing to say. */
function vocabularyNow(): Vocabulary | undefined {
  if (!kept || performance.now() - kept.at > KEPT_MS) {
    reading ??= read()
      .catch(() => undefined) // the next search tries again
      .finally(() => (reading = undefined))
  }
  return kept?.vocabulary
}

/**
 * What to offer in place of words: all of them put right; else those of them that stand together in names, where one of these was put
 * right: what is wanted may be there, only not so exactly.
 */
function offersFor({ text, words }: SearchPlan, right: readonly string[], vocabulary: Vocabulary): string[] {
  const whole = inPlace(text, words, right)
  const rightWords = right.flatMap((word) => searchWords(word))
  const run = rightWords.length === words.length ? vocabulary.together(rightWords) : null
  const isPart = run !== null && run.to - run.from < words.length
  const mended = words
    .slice(run?.from, run?.to)
    .filter(({ plain }, at) => plain !== rightWords[at + (run?.from ?? 0)]?.plain)
  // What is a syllable as it stands may well be meant, only that nothing of the kind is there: "gác bếp" is no "gạo nếp".
  const isWrong = mended.length > 0 && mended.every(({ plain }) => !isBareSyllable(plain))
  return isPart && isWrong ? [whole, right.slice(run.from, run.to).join(" ")] : [whole]
}

/** Words put right, but for those that name a place: it is there, whether or not anything comes from it. Null where nothing else is wrong. */
function beside({ words, place }: SearchPlan, right: readonly string[]): string[] | null {
  const isOfPlace = (at: number) => place !== null && at >= place.at && at < place.at + place.length
  if (!right.some((text, at) => !isOfPlace(at) && plainKey(text) !== words[at]?.plain)) return null
  return right.map((text, at) => (isOfPlace(at) ? (words[at]?.text ?? text) : text))
}

/** As a word sounds: many write f for ph. */
const heard = (plain: string): string => soundKeys(plain.replace(/^f/, "ph"))

/** How many of the words the first thing that was found bears as they sound, in its name, its stall's or those of its place. */
function wordsBorne({ words }: SearchPlan, [first]: IndexedList["items"]): number {
  if (!first) return 0
  const { name, stall, place } = first
  const texts = [name, stall.name, place.commune_name, place.old_province, place.province_name]
  const there = new Set(texts.flatMap((text) => searchWords(text ?? "")).map(({ plain }) => heard(plain)))
  return words.filter(({ plain }) => there.has(heard(plain))).length
}

/**
 * What may have been meant by a query that found nothing, or only what is near: other words in place of those that stand nowhere so. Only
 * what then finds something, under the same filters, and keeps as many of the words as what was found bears.
 */
export async function meantInstead(
  { filters, plan, lost }: Wanted,
  { items, count, near, limited }: Pick<IndexedList, "items" | "count" | "near" | "limited">,
): Promise<string | null> {
  if (limited || filters.page > 1 || (count > 0 && !near)) return null
  const vocabulary = vocabularyNow()
  const meant = vocabulary?.meant(plan.words)
  const right = meant ? beside(plan, meant) : null
  if (!vocabulary || !right) return null
  const borne = wordsBorne(plan, items)
  for (const q of offersFor(plan, right, vocabulary)) {
    if (searchWords(q).length < borne) continue
    const asked = { filters: { ...filters, q }, plan: await planOf(q), lost }
    const found = await engineSearch(asked, dayNumber(today()), false)
    if (found.count > 0 && !found.near) return q
  }
  return null
}
