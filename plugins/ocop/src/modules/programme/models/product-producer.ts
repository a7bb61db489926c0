import { model } from "@medusajs/framework/utils"

/** Who made the product: exactly one producer a product. */
export const ProductProducer = model.define("product_producer", {
  id: model.id({ prefix: "prpr" }).primaryKey(),
  product_id: model.text().unique(),
  producer_id: model.text().index(),
})
