import { model } from "@medusajs/framework/utils"

/** Which lots a stall takes for a line of an order, before it packs. Packing turns it into `fulfillment_lot`. */
export const PackingChoice = model
  .define("packing_choice", {
    id: model.id({ prefix: "pkch" }).primaryKey(),
    group_order_id: model.text(),
    /** Medusa's order line. */
    item_id: model.text(),
    lot_id: model.text(),
    quantity: model.number(),
    /** Why not the lots that spoil first; null where they were taken. */
    reason: model.text().nullable(),
    chosen_by: model.text(),
    chosen_at: model.dateTime(),
  })
  .indexes([{ on: ["group_order_id", "item_id", "lot_id"], unique: true }, { on: ["lot_id"] }])
