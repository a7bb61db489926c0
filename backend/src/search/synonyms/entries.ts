import type { SynonymEntry, SynonymList } from "@san-ocop/kit/http/search-words"
import { startKey, termsOf } from "@san-ocop/kit/search/synonym-book"
import { plainKeys } from "@san-ocop/kit/search/words"
import { readChanges, START, type StoredChange } from "./book"
import { startId } from "./change"

export const entryOf = ({ id, relation, terms, from, to, marks_only, updated_at }: StoredChange): SynonymEntry => ({
  ...{ id, relation, terms, from, to, marks_only, updated_at },
  is_start: false,
})

function startEntries(changes: readonly StoredChange[]): SynonymEntry[] {
  const replaced = new Set(changes.map(({ replaces }) => replaces))
  return START.filter((group) => !replaced.has(startKey(group))).map((group) => ({
    id: startId(startKey(group)),
    relation: group.relation,
    terms: group.relation === "oneway" ? [] : [...group.terms],
    from: [...(group.from ?? [])],
    to: [...(group.to ?? [])],
    is_start: true,
    marks_only: group.risk_when_folded === "high",
    updated_at: null,
  }))
}

const holds = (entry: SynonymEntry, plain: string): boolean =>
  termsOf({ ...entry, risk_when_folded: "low" }).some((term) => ` ${plainKeys(term)}`.includes(` ${plain}`))

/** The words that mean one thing, as they hold: the operator's own first. */
export async function synonymEntries(q: string, limit: number, offset: number): Promise<SynonymList> {
  const changes = await readChanges()
  const own = changes.filter(({ removed }) => !removed).map(entryOf)
  const all = [...own.reverse(), ...startEntries(changes)]
  const plain = plainKeys(q)
  const found = plain === "" ? all : all.filter((entry) => holds(entry, plain))
  return { items: found.slice(offset, offset + limit), count: found.length, limit, offset }
}
