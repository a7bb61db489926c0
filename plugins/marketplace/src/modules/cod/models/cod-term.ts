import { model } from "@medusajs/framework/utils"

/** When a floor offers cash on delivery, from a day on until a later term's. It is never changed: a new term follows it. */
export const CodTerm = model
  .define("cod_term", {
    id: model.id({ prefix: "cterm" }).primaryKey(),
    floor_id: model.text(),
    /** The most that one stall's order may come to, in dong. */
    most_per_order: model.number(),
    /** So many parcels not taken within `refusal_days` end the offer. */
    refusals: model.number(),
    refusal_days: model.number(),
    /** A Vietnamese day. */
    valid_from: model.text(),
    note: model.text(),
  })
  .indexes([{ on: ["floor_id", "valid_from"] }])
