import { model } from "@medusajs/framework/utils"

/** So many pieces of one line of the order. */
export const GoodsReturnLine = model
  .define("goods_return_line", {
    id: model.id({ prefix: "gretl" }).primaryKey(),
    goods_return_id: model.text(),
    line_id: model.text(),
    quantity: model.number(),
    amount: model.bigNumber(),
  })
  .indexes([{ on: ["goods_return_id", "line_id"], unique: true }])
