import { model } from "@medusajs/framework/utils"

/** One fact of a lot that was declared wrong: what was said, what is said now, why and by whom. Append-only. */
export const LotCorrection = model
  .define("lot_correction", {
    id: model.id({ prefix: "lcorr" }).primaryKey(),
    lot_id: model.text(),
    /** The column of `lot`. */
    field: model.text(),
    before: model.text().nullable(),
    after: model.text().nullable(),
    reason: model.text(),
    corrected_by: model.text(),
    corrected_at: model.dateTime(),
    /** What a transparency log would hash. */
    bytes: model.text(),
  })
  .indexes([{ on: ["lot_id", "corrected_at"] }])
