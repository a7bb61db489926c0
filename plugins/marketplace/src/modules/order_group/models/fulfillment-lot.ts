import { model } from "@medusajs/framework/utils"

/** Which lot, and how much of it, was packed for a fulfilment item. It is what lets a recall reach buyers. */
export const FulfillmentLot = model
  .define("fulfillment_lot", {
    id: model.id({ prefix: "flot" }).primaryKey(),
    fulfillment_item_id: model.text(),
    lot_id: model.text(),
    quantity: model.number(),
  })
  .indexes([{ on: ["fulfillment_item_id", "lot_id"], unique: true }, { on: ["lot_id"] }])
