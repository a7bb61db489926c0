import { model } from "@medusajs/framework/utils"
import { ORDER_STATES } from "../group-order-moves"

/** A step in an order's life, for its timeline. */
export const GroupOrderEvent = model
  .define("group_order_event", {
    id: model.id({ prefix: "gevt" }).primaryKey(),
    group_order_id: model.text(),
    state: model.enum([...ORDER_STATES]),
    at: model.dateTime(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["group_order_id", "at"] }])
