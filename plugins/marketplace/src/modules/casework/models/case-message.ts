import { model } from "@medusajs/framework/utils"

/** What one side wrote about a complaint. */
export const CaseMessage = model
  .define("case_message", {
    id: model.id({ prefix: "cmsg" }).primaryKey(),
    complaint_id: model.text(),
    side: model.enum(["shopper", "seller", "department"]),
    author_id: model.text(),
    words: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["complaint_id", "at"] }])
