import { model } from "@medusajs/framework/utils"

/** Pieces of a lot that were in stock when a recall stopped its sale. None of a lot whose stock nobody counts. Append-only. */
export const RecallStock = model
  .define("recall_stock", {
    id: model.id({ prefix: "rstk" }).primaryKey(),
    recall_id: model.text(),
    lot_id: model.text(),
    in_stock: model.number(),
  })
  .indexes([{ on: ["recall_id", "lot_id"], unique: true }])
