import type { NewSynonym, SynonymEntry, SynonymRelation } from "@san-ocop/kit/http/search-words"
import type { Values } from "../shared/form-drawer"

export const RELATIONS: Readonly<Record<SynonymRelation, string>> = {
  same: "Hai chiều: cùng một thứ",
  related: "Gần nghĩa: hiện sau",
  oneway: "Một chiều: hỏi từ này, hiện từ kia",
}

const listOf = (text = ""): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter(Boolean)

/** What was typed: words parted by commas or lines. */
export function synonymOf({ relation, terms, from, to }: Values): NewSynonym {
  const sides =
    relation === "oneway"
      ? { terms: [], from: listOf(from), to: listOf(to) }
      : { terms: listOf(terms), from: [], to: [] }
  return { relation: relation as SynonymRelation, ...sides }
}

/** "heo, lợn", or "mắm nước → nước mắm". */
export const written = ({
  relation,
  terms,
  from,
  to,
}: Pick<SynonymEntry, "relation" | "terms" | "from" | "to">): string =>
  relation === "oneway" ? `${from.join(", ")} → ${to.join(", ")}` : terms.join(", ")
