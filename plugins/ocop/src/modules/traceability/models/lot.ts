import { model } from "@medusajs/framework/utils"

/** A quantity of one product made under the same conditions. */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    /** Printed on labels, upper-case ASCII: a permanent key. */
    code: model.text().unique(),
    product_id: model.text(),
    producer_id: model.text(),
    province_code: model.text(),
    /** Days in Vietnam, YYYY-MM-DD. */
    made_on: model.text(),
    best_before: model.text().nullable(),
    quantity: model.number(),
    unit: model.text(),
    state: model.enum(["open", "closed", "recalled"]).default("open"),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id", "made_on"] }])
