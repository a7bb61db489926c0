import type { Phrases } from "./phrases"
import type { SearchWord } from "./words"

/** A stretch of words that say what is not wanted; `code`: the topic of the products that have it, where they are known. */
export type Unwanted = { at: number; length: number; code: string | null }

type Known = {
  /** What says that the words after it are not wanted. One that is another word without its marks counts only with them. */
  negations: Phrases<"safe" | "with marks">
  /** What may not be wanted, where it is more than a word or its products are known. */
  unwanted: Phrases<string | null>
  /** A purpose that begins with a negation is one: "không đường". */
  topics: Phrases<unknown>
}

/** "không phẩm màu", "không cay": each with its negation. What is not known is one word. */
export function unwantedIn(words: readonly SearchWord[], { negations, unwanted, topics }: Known, marked: boolean) {
  const found: Unwanted[] = []
  for (let at = 0; at < words.length;) {
    const [topic] = topics.at(words, at, marked)
    const [negation] = topic ? [] : negations.at(words, at, marked).filter(({ value }) => marked || value === "safe")
    const next = at + (negation?.length ?? 0)
    const [known] = unwanted.at(words, next, marked)
    const length = (negation?.length ?? 0) + (known?.length ?? 1)
    if (negation && next < words.length) found.push({ at, length, code: known?.value ?? null })
    at += topic?.length ?? (negation ? length : 1)
  }
  return found
}

const ASKED = { begins: new Set(["có", "còn"]), ends: "không" }
const ASKED_BARE = { begins: new Set(["co", "con"]), ends: "khong" }
// "có ngon không", "có bị cay không": what is longer is no such question.
const LONGEST = 4

/** "có cay không" at the end, or a "không" alone, asks about the thing that is wanted, and names none: where it begins, and how many words it is. */
export function questionIn(words: readonly SearchWord[], marked: boolean): { at: number; length: number } | null {
  const { begins, ends } = marked ? ASKED : ASKED_BARE
  if (words.length < 2 || words.at(-1)?.text !== ends) return null
  const least = Math.max(1, words.length - LONGEST)
  for (let at = words.length - 2; at >= least; at--)
    if (begins.has(words[at]?.text ?? "")) return { at, length: words.length - at }
  return { at: words.length - 1, length: 1 }
}
