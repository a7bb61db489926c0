import { model } from "@medusajs/framework/utils"

/** A parcel with cash on delivery that its receiver did not take. The phone is kept only as a keyed hash: it can be counted, not read. */
export const CodRefusal = model
  .define("cod_refusal", {
    id: model.id({ prefix: "crfs" }).primaryKey(),
    phone_key: model.text(),
    group_order_id: model.text().unique(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["phone_key", "at"] }])
