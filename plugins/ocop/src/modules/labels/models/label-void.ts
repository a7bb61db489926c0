import { model } from "@medusajs/framework/utils"

/** Some labels of an entry of the register that were voided while its others hold. */
export const LabelVoid = model
  .define("label_void", {
    id: model.id({ prefix: "lvoid" }).primaryKey(),
    batch_id: model.text(),
    lot_id: model.text(),
    /** The first and the last of them, by their numbers in the lot. */
    first_item: model.number(),
    last_item: model.number(),
    reason: model.text(),
    voided_by: model.text(),
    voided_by_name: model.text(),
    voided_at: model.dateTime(),
  })
  .indexes([{ on: ["batch_id"] }, { on: ["lot_id", "last_item"] }])
