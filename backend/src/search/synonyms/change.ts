import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewSynonym } from "@san-ocop/kit/http/search-words"
import { faultOf, type SynonymFault, termsOf } from "@san-ocop/kit/search/synonym-book"
import type { SynonymGroup } from "@san-ocop/kit/search/synonyms"
import { groupsWith, readChanges, startGroup, type StoredChange } from "./book"
import { clashingWords } from "./touched"

const OF_START = "start_"
export const startId = (key: string): string => `${OF_START}${key}`

/** What the operator asks for: the group `id` (null for a new one) becomes `change`, or is taken out where that is null. */
export type AskedChange = { id: string | null; change: NewSynonym | null }
/** A change that was judged: the row it is written to, and the groups that hold before and after it. */
export type JudgedChange = {
  rowId: string | null
  replaces: string | null
  stored: StoredChange
  /** The words that it is about: those that will hold, or those that are taken out. */
  words: string[]
  before: SynonymGroup[]
  after: SynonymGroup[]
}

const WORDS: Record<SynonymFault["kind"], (words: string) => string> = {
  too_few: () => "Cần ít nhất hai từ, hoặc mỗi bên một từ.",
  same_twice: (words) => `Các từ này là một: ${words}.`,
  only_marks_differ: (words) =>
    `${words} chỉ khác nhau ở dấu: khi gõ không dấu, hai từ thành một. Vui lòng bỏ bớt một từ.`,
  known: (words) => `${words} đã ở trong một nhóm khác.`,
  circle: (words) => `Chiều này khép thành vòng: ${words} đã dẫn về nhau ở nhóm khác, nên không còn là một chiều.`,
}

function refuseFault({ kind, words }: SynonymFault, relation: NewSynonym["relation"]): never {
  const field = relation === "oneway" ? "from" : "terms"
  return refuse("invalid_data", WORDS[kind](words.map((word) => `„${word}“`).join(", ")), {
    field,
    code: `synonym_${kind}`,
  })
}

const missing = (): never => refuse("not_found", "Không tìm thấy nhóm từ này. Có thể người khác vừa bỏ.")

/** The row and the group of the start set that `id` means. */
type Target = { rowId: string | null; replaces: string | null; words: string[] }

function targetOf(id: string | null, changes: readonly StoredChange[]): Target {
  if (id === null) return { rowId: null, replaces: null, words: [] }
  if (id.startsWith(OF_START)) {
    const key = id.slice(OF_START.length)
    const group = changes.some(({ replaces }) => replaces === key) ? undefined : startGroup(key)
    return group ? { rowId: null, replaces: key, words: termsOf(group) } : missing()
  }
  const row = changes.find((one) => one.id === id && !one.removed) ?? missing()
  return { rowId: row.id, replaces: row.replaces, words: [...row.terms, ...row.from, ...row.to] }
}

const NOTHING: NewSynonym = { relation: "same", terms: [], from: [], to: [] }

/** Judges a change beside everything that holds. @throws Refusal not_found, invalid_data */
export async function judgeChange({ id, change }: AskedChange): Promise<JudgedChange> {
  const changes = await readChanges()
  const { rowId, replaces, words } = targetOf(id, changes)
  const rest = changes.filter((one) => one.id !== rowId)
  const draft: StoredChange = {
    ...(change ?? NOTHING),
    ...{ id: rowId ?? "", replaces, removed: change === null, marks_only: false, updated_at: null },
  }
  const gone = groupsWith([...rest, { ...draft, removed: true }])
  const group = groupsWith([...rest, draft]).at(-1)
  if (change !== null && group) {
    const fault = faultOf(group, gone, replaces === null ? undefined : startGroup(replaces))
    if (fault) refuseFault(fault, change.relation)
    const risky = replaces !== null && startGroup(replaces)?.risk_when_folded === "high"
    draft.marks_only = risky || (await clashingWords(group, gone)).length > 0
  }
  const sides = { before: groupsWith(changes), after: groupsWith([...rest, draft]) }
  return { rowId, replaces, stored: draft, words: change && group ? termsOf(group) : words, ...sides }
}
