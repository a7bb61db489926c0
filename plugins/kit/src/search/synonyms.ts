import { Phrases } from "./phrases"
import { isBareSyllable } from "./syllable"
import { type SearchWord, searchWords } from "./words"

/** Words that regions have for one thing. `related`: not the same, to be shown after it. `oneway`: who asks for `from` is shown `to`. */
export type SynonymGroup = {
  terms: readonly string[]
  relation: "same" | "related" | "oneway"
  /** "high": without its marks the word is another one, so it counts only with them. */
  risk_when_folded: "low" | "high"
  /** Words of it that mean other things too (thơm: fragrant): people ask by them, but a name with them says nothing. */
  asked_only?: readonly string[]
  from?: readonly string[]
  to?: readonly string[]
}
/** What else a product may be called. `marked`: only with these very marks. */
export type OtherName = { name: string; relation: "same" | "related"; marked: boolean }

// What comes later in a name is not the thing but a part or a taste of it: "thịt bò sấy vị cà phê".
const HEAD = 2

type Rule = { term: string; group: SynonymGroup }

/** The other words for a product's name, found when it is indexed, so that a search costs nothing more. */
export class Synonyms {
  private readonly rules: Phrases<Rule>

  constructor(groups: readonly SynonymGroup[]) {
    this.rules = new Phrases(
      groups.flatMap((group) =>
        (group.relation === "oneway" ? (group.to ?? []) : group.terms)
          .filter((term) => !group.asked_only?.includes(term))
          .map((term) => [term, { term, group }] as const),
      ),
    )
  }

  /** @param name as it is written: a single syllable with a capital inside it is somebody's name, not a thing; „Atiso“ is no syllable */
  otherNames(name: string): OtherName[] {
    const words = searchWords(name)
    const found = this.rules.all(words, true).filter(({ at, length }) => length > 1 || isCommon(name, words, at))
    const names = found.flatMap(({ at, value: { term, group } }) => {
      const others = group.relation === "oneway" ? (group.from ?? []) : group.terms
      const relation = group.relation === "related" || at > HEAD ? ("related" as const) : ("same" as const)
      return others
        .filter((other) => other !== term)
        .map((other) => ({ name: other, relation, marked: group.risk_when_folded === "high" }))
    })
    return [...new Map(names.map((one) => [`${one.relation} ${one.name}`, one])).values()]
  }
}

const isCommon = (name: string, words: readonly SearchWord[], at: number): boolean => {
  const first = name.normalize("NFC")[words[at]?.start ?? 0] ?? ""
  return at === 0 || first === first.toLowerCase() || !isBareSyllable(words[at]?.plain ?? "")
}
