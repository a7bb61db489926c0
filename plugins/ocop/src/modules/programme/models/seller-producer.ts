import { model } from "@medusajs/framework/utils"

/** The producer lets the seller sell. */
export const SellerProducer = model
  .define("seller_producer", {
    id: model.id({ prefix: "slpr" }).primaryKey(),
    seller_id: model.text(),
    producer_id: model.text(),
  })
  .indexes([{ on: ["seller_id", "producer_id"], unique: true }, { on: ["producer_id"] }])
