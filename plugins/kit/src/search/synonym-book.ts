import type { SynonymGroup } from "./synonyms"
import { plainKeys, toneKeys } from "./words"

/** What the operator changed: a group of his own, one in place of a group of the start set (`replaces`), or that one taken out. */
export type SynonymChange = { replaces: string | null; removed: boolean; group: SynonymGroup }

/** Every word of a group, each once. */
export const termsOf = ({ relation, terms, from = [], to = [] }: SynonymGroup): string[] =>
  relation === "oneway" ? [...new Set([...from, ...to])] : [...new Set(terms)]

/** The name of a group of the start set: it stays while the set is put in another order, and changes with the group's words. */
export function startKey(group: SynonymGroup): string {
  const sides = group.relation === "oneway" ? [group.from ?? [], group.to ?? []] : [group.terms]
  return `${group.relation}_${sides.map((side) => side.map(toneKeys).sort().join(".").replaceAll(" ", "-")).join("_")}`
}

/** The groups that hold: those of the start set that nobody changed, then the operator's. */
export function groupsInForce(start: readonly SynonymGroup[], changes: readonly SynonymChange[]): SynonymGroup[] {
  const replaced = new Set(changes.map(({ replaces }) => replaces))
  return [
    ...start.filter((group) => !replaced.has(startKey(group))),
    ...changes.filter(({ removed }) => !removed).map(({ group }) => group),
  ]
}

/** Why a group cannot be taken; `words` are those that it is about. */
export type SynonymFault = {
  kind: "only_marks_differ" | "same_twice" | "too_few" | "known" | "circle"
  words: string[]
}

/** Which word leads to which: who asks for the first is shown the second. */
type Ways = Map<string, Set<string>>

function waysOf(groups: readonly SynonymGroup[]): Ways {
  const ways: Ways = new Map()
  const add = (one: string, other: string) => {
    const [from, to] = [toneKeys(one), toneKeys(other)]
    if (from !== to) ways.set(from, (ways.get(from) ?? new Set()).add(to))
  }
  for (const group of groups) {
    if (group.relation === "related") continue // what is only akin is never taken for the thing
    const [asked, shown] = group.relation === "oneway" ? [group.from ?? [], group.to ?? []] : [group.terms, group.terms]
    for (const one of asked) for (const other of shown) add(one, other)
  }
  return ways
}

function leads(ways: Ways, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const word of seen) {
    if (word === to) return true
    for (const next of ways.get(word) ?? []) seen.add(next)
  }
  return false
}

function twins(words: readonly string[], keysOf: (text: string) => string): string[] | undefined {
  const seen = new Map<string, string>()
  for (const word of words) {
    const other = seen.get(keysOf(word))
    if (other !== undefined) return [other, word]
    seen.set(keysOf(word), word)
  }
  return undefined
}

const pairsOf = ({ relation, terms, from = [], to = [] }: SynonymGroup): [string, string][] =>
  relation === "oneway"
    ? from.flatMap((one) => to.map((other) => [one, other] as [string, string]))
    : terms.flatMap((one, at) => terms.slice(at + 1).map((other) => [one, other] as [string, string]))

/**
 * What is wrong with a group beside the others, or null; `before` is the group in whose place it comes. Words that differ only by their marks would be one to whoever types none; a
 * one-way group whose end leads back to its beginning says that a part is the whole.
 */
export function faultOf(
  group: SynonymGroup,
  others: readonly SynonymGroup[],
  before?: SynonymGroup,
): SynonymFault | null {
  const { relation, terms, from = [], to = [] } = group
  const all = relation === "oneway" ? [...from, ...to] : [...terms]
  if (relation === "oneway" ? from.length === 0 || to.length === 0 : terms.length < 2)
    return { kind: "too_few", words: all }
  const same = twins(all, toneKeys)
  if (same) return { kind: "same_twice", words: same }
  const folded = twins(all, plainKeys)
  const held = new Set(before ? termsOf(before) : [])
  if (folded && !folded.every((word) => held.has(word))) return { kind: "only_marks_differ", words: folded }
  const known = new Set(others.flatMap((other) => pairsOf(other).map((pair) => pair.map(toneKeys).sort().join("="))))
  const again = pairsOf(group).filter((pair) => known.has(pair.map(toneKeys).sort().join("=")))
  if (relation === "oneway") {
    const ways = waysOf(others)
    const circle = pairsOf(group).find(([one, other]) => leads(ways, toneKeys(other), toneKeys(one)))
    if (circle) return { kind: "circle", words: circle }
  }
  if (again.length > 0 && again.length === pairsOf(group).length) return { kind: "known", words: again[0] ?? [] }
  return null
}

/**
 * Words of a group that are other words without their marks, among `texts`: then the group may count only where the marks were typed.
 * „dứa“ beside a product of „dừa“ is one.
 */
export function clashes(group: SynonymGroup, texts: Iterable<string>): string[] {
  const terms = termsOf(group).map((term) => ({ term, key: ` ${toneKeys(term)} `, plain: ` ${plainKeys(term)} ` }))
  const found = new Set<string>()
  for (const text of texts) {
    const [key, plain] = [` ${toneKeys(text)} `, ` ${plainKeys(text)} `]
    for (const one of terms) if (plain.includes(one.plain) && !key.includes(one.key)) found.add(one.term)
  }
  return [...found]
}
