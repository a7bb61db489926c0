import { model } from "@medusajs/framework/utils"

/** The part of one payment that belongs to one order. With cash on delivery the share is the whole. */
export const PaymentShare = model
  .define("payment_share", {
    id: model.id({ prefix: "pshare" }).primaryKey(),
    payment_id: model.text(),
    order_id: model.text(),
    authorised: model.bigNumber(),
    captured: model.bigNumber(),
    refunded: model.bigNumber(),
  })
  .indexes([{ on: ["payment_id", "order_id"], unique: true }, { on: ["order_id"] }])
