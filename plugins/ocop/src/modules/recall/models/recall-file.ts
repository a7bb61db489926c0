import { model } from "@medusajs/framework/utils"

/** Evidence: a test report, a letter, a picture. */
export const RecallFile = model.define("recall_file", {
  id: model.id({ prefix: "rfile" }).primaryKey(),
  recall_id: model.text().index(),
  private_file_id: model.text(),
  name: model.text(),
  mime: model.text(),
  size: model.number(),
  added_by: model.text(),
  added_at: model.dateTime(),
})
