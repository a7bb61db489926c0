import { model } from "@medusajs/framework/utils"

/** A step in an order's life, for its timeline. */
export const GroupOrderEvent = model
  .define("group_order_event", {
    id: model.id({ prefix: "gevt" }).primaryKey(),
    group_order_id: model.text(),
    state: model.enum(["awaiting_payment", "placed", "confirmed", "shipped", "delivered", "cancelled"]),
    at: model.dateTime(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["group_order_id", "at"] }])
