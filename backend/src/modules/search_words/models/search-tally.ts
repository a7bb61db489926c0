import { model } from "@medusajs/framework/utils"

/** How often a query was searched on a day in Vietnam, and how it fared. Nothing of who searched. */
export const SearchTally = model
  .define("search_tally", {
    id: model.id({ prefix: "stal" }).primaryKey(),
    day: model.text(),
    query: model.text(),
    searches: model.number().default(0),
    /** Of those: nothing was found; only what is near was found. */
    none: model.number().default(0),
    near: model.number().default(0),
  })
  .indexes([{ on: ["day", "query"], unique: true }])
