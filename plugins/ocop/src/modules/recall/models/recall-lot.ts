import { model } from "@medusajs/framework/utils"

/** A lot that a recall reaches: named in it, or made of a named one (`from_lot_id`). */
export const RecallLot = model
  .define("recall_lot", {
    id: model.id({ prefix: "rlot" }).primaryKey(),
    recall_id: model.text(),
    lot_id: model.text(),
    from_lot_id: model.text().nullable(),
    /** Running numbers of labels; null: the whole lot. */
    first_item: model.number().nullable(),
    last_item: model.number().nullable(),
  })
  .indexes([{ on: ["recall_id", "lot_id"], unique: true }, { on: ["lot_id"] }])
