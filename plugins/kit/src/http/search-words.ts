import type { Page } from "./problem"

export type SynonymRelation = "same" | "related" | "oneway"

/** POST /admin/search/synonyms, and in /admin/search/synonyms/:id: words that mean one thing. */
export type NewSynonym = {
  relation: SynonymRelation
  /** Two-way: the words. */
  terms: string[]
  /** One-way: who asks for `from` is shown `to`. */
  from: string[]
  to: string[]
}
/** GET /admin/search/synonyms?q=&limit=&offset= */
export type SynonymEntry = NewSynonym & {
  /** Of the operator's own change, or `start_…` for a group of the start set that nobody changed. */
  id: string
  /** Of the start set, unchanged. */
  is_start: boolean
  /** It counts only where its marks were typed: without them a word of it is another word. */
  marks_only: boolean
  updated_at: string | null
}
export type SynonymList = Page<SynonymEntry>

/** What becomes of a change: the group as it holds, and how many products it touches. */
export type SynonymSaved = { entry: SynonymEntry | null; products: number }

/** POST /admin/search/synonym-preview: what shoppers would see. `change` null takes the group `id` out. */
export type SynonymPreviewQuestion = { id: string | null; change: NewSynonym | null; queries: string[] }
export type PreviewHit = { handle: string; name: string }
export type SynonymPreview = {
  /** Products that would be found by other words than now. */
  products: number
  marks_only: boolean
  queries: { q: string; before: PreviewHit[]; after: PreviewHit[] }[]
}

/** GET /admin/search/misses?days=&kind= : what people looked for and did not find, counted by day, with nobody in it. */
export type SearchMiss = {
  query: string
  searches: number
  /** Of those, how often nothing was found, and how often only what is near. */
  none: number
  near: number
  last_day: string
}
export type SearchMissList = Page<SearchMiss> & {
  /** A query is shown from so many searches on, and forgotten after so many days. */
  rules: { least: number; days: number }
}
