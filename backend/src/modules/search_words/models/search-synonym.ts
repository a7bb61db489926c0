import { model } from "@medusajs/framework/utils"

/** What the operator changed in the words that mean one thing: a group of his own, or one in place of a group of the start set. */
export const SearchSynonym = model.define("search_synonym", {
  id: model.id({ prefix: "ssyn" }).primaryKey(),
  /** Name of the group of the start set in whose place it stands. */
  replaces: model.text().unique().nullable(),
  /** That group is taken out, and nothing stands in its place. */
  removed: model.boolean().default(false),
  relation: model.enum(["same", "related", "oneway"]),
  terms: model.array(),
  from_terms: model.array(),
  to_terms: model.array(),
  /** Without their marks some of the words are others: then the group counts only where marks were typed. */
  marks_only: model.boolean().default(false),
})
