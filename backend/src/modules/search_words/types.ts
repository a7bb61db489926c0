import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SynonymRelation } from "@san-ocop/kit/http/search-words"

export type SynonymFields = {
  relation: SynonymRelation
  terms: string[]
  from_terms: string[]
  to_terms: string[]
  marks_only: boolean
}
/** A change of the words: of the row `id`, in place of `replaces`, or a new one. Without `fields` the group is taken out. */
export type PutSynonym = { id: string | null; replaces: string | null; fields: SynonymFields | null; actor: Actor }

/** Searches of one query on one day. */
export type QueryTally = { day: string; query: string; searches: number; none: number; near: number }
