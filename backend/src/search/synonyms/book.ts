import { groupsInForce, startKey, type SynonymChange } from "@san-ocop/kit/search/synonym-book"
import { type SynonymGroup, Synonyms } from "@san-ocop/kit/search/synonyms"
import { type Read, readRows } from "../../catalog/database"
import foreign from "../data/foreign-names.json"
import synonyms from "../data/synonyms.json"

/** The words that a new floor begins with. */
export const START = [...synonyms, ...foreign] as SynonymGroup[]
const startByKey = new Map(START.map((group) => [startKey(group), group]))
export const startGroup = (key: string): SynonymGroup | undefined => startByKey.get(key)

const READ: Read = {
  name: "search-synonyms",
  text: `SELECT json_build_object('id', id, 'replaces', replaces, 'removed', removed, 'relation', relation, 'terms', terms,
      'from', from_terms, 'to', to_terms, 'marks_only', marks_only, 'updated_at', updated_at)
    FROM search_synonym WHERE deleted_at IS NULL ORDER BY id`,
}

/** A change of the operator as it is stored. */
export type StoredChange = {
  id: string
  replaces: string | null
  removed: boolean
  relation: SynonymGroup["relation"]
  terms: string[]
  from: string[]
  to: string[]
  marks_only: boolean
  updated_at: string | null
}

export const readChanges = (): Promise<StoredChange[]> => readRows<StoredChange>(READ, [])

/** Words of a group of the start set that mean other things too stay so when the operator changes the group. */
function changeOf({ replaces, removed, relation, terms, from, to, marks_only }: StoredChange): SynonymChange {
  const asked = replaces === null ? undefined : startGroup(replaces)?.asked_only
  const risk_when_folded = marks_only ? "high" : "low"
  const sides = relation === "oneway" ? { terms: [...from, ...to], from, to } : { terms }
  return { replaces, removed, group: { relation, risk_when_folded, ...sides, ...(asked && { asked_only: asked }) } }
}

export const groupsWith = (changes: readonly StoredChange[]): SynonymGroup[] =>
  groupsInForce(START, changes.map(changeOf))

let kept: { text: string; book: Synonyms } | undefined

/** The other words that hold now, arranged for reading: asked of the database each time, so that a change needs no restart. */
export async function synonymsInForce(): Promise<Synonyms> {
  const changes = await readChanges()
  const text = JSON.stringify(changes)
  if (kept?.text !== text) kept = { text, book: new Synonyms(groupsWith(changes)) }
  return kept.book
}
