import { model } from "@medusajs/framework/utils"

/** A picture that the shopper shows; its bytes are a private file. */
export const GoodsReturnFile = model
  .define("goods_return_file", {
    id: model.id({ prefix: "gretf" }).primaryKey(),
    goods_return_id: model.text(),
    private_file_id: model.text().unique(),
    name: model.text(),
    mime: model.text(),
    size: model.number(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["goods_return_id", "added_at"] }])
