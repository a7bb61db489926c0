import { model } from "@medusajs/framework/utils"

/** Evidence for what is declared of a lot, which is not public: a test report, a purchase book, a picture of the batch. */
export const LotFile = model.define("lot_file", {
  id: model.id({ prefix: "lfile" }).primaryKey(),
  lot_id: model.text().index(),
  private_file_id: model.text(),
  name: model.text(),
  mime: model.text(),
  size: model.number(),
  added_by: model.text(),
  added_at: model.dateTime(),
})
