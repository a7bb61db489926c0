import { model } from "@medusajs/framework/utils"
import { ORDER_STATES } from "../group-order-moves"

/** One seller's order in a group, beside the Medusa order. Floor, seller, province and mode are frozen at completion. */
export const GroupOrder = model
  .define("group_order", {
    id: model.id({ prefix: "gord" }).primaryKey(),
    /** Look-up code of this order. */
    code: model.text().unique(),
    group_id: model.text().index(),
    order_id: model.text().unique(),
    seller_id: model.text(),
    floor_id: model.text(),
    province_code: model.text(),
    settlement_mode: model.enum(["direct", "collected"]),
    state: model.enum([...ORDER_STATES]).default("placed"),
    item_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    /** What vouchers took of goods and shipping, by who bears them. */
    seller_discount: model.bigNumber().default(0),
    floor_discount: model.bigNumber().default(0),
    /** What the shopper pays. */
    total: model.bigNumber(),
    shipping_name: model.text(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    /** Why the last attempt to deliver it failed. */
    failure: model.enum(["refused", "unreachable", "wrong_address", "carrier"]).nullable(),
    /** How its goods came back. */
    returned_goods: model.enum(["good", "damaged"]).nullable(),
    /** When the stall said that the carrier has paid it the cash. */
    remitted_at: model.dateTime().nullable(),
    /** When its goods went back on sale. */
    restocked_at: model.dateTime().nullable(),
    placed_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_id", "state", "placed_at"] }])
