import type { PriceRange } from "../search/price-words"
import type { RawTyping } from "../search/raw-typing"
import type { StarRange } from "../search/star-words"

/** GET /admin/search/plan?q=…: what a query is taken to mean, how it is looked for, and which way found what. */
export type SearchExplanation = {
  typed: string
  /** How it was typed, where no input method was on. */
  typing: RawTyping | null
  words: string[]
  /** The words that say what is wanted. */
  core: string[]
  stars: StarRange | null
  price: PriceRange | null
  place: { name: string; level: string; province_codes: readonly string[]; communes: number } | null
  topics: string[]
  /** What is not wanted, as topics. */
  avoided: string[]
  maker: string[]
  /** From the surest to the loosest. */
  stages: { name: string; q: string; on: readonly string[]; filter: string | null }[]
  /** Nothing is what was meant: what is found is only near. */
  near: boolean
  count: number
  hits: { handle: string; name: string; stage: string; score: number }[]
}
