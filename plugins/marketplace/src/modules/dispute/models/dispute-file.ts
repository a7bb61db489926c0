import { model } from "@medusajs/framework/utils"

/** Evidence of one side; its bytes are a private file. */
export const DisputeFile = model
  .define("dispute_file", {
    id: model.id({ prefix: "dispf" }).primaryKey(),
    dispute_id: model.text(),
    private_file_id: model.text().unique(),
    side: model.enum(["shopper", "seller"]),
    name: model.text(),
    mime: model.text(),
    size: model.number(),
    added_at: model.dateTime(),
  })
  .indexes([{ on: ["dispute_id", "added_at"] }])
