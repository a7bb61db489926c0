import { model } from "@medusajs/framework/utils"
import { CASE_FILE_KINDS } from "../../../lib/cases/keep-case-file"

/** A paper or picture handed in for a case; its bytes are a private file. */
export const CaseFile = model
  .define("case_file", {
    id: model.id({ prefix: "cfile" }).primaryKey(),
    case_kind: model.enum([...CASE_FILE_KINDS]),
    case_id: model.text(),
    side: model.enum(["shopper", "seller", "department"]),
    private_file_id: model.text().unique(),
    name: model.text(),
    mime: model.text(),
    size: model.number(),
    added_by: model.text(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["case_id", "added_at"] }])
