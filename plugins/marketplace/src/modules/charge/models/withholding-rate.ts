import { model } from "@medusajs/framework/utils"

/** Tax that a floor withholds from households on one kind of supply, between two days. A floor without rows withholds none. */
export const WithholdingRate = model
  .define("withholding_rate", {
    id: model.id({ prefix: "wrate" }).primaryKey(),
    floor_id: model.text(),
    supply: model.enum(["goods", "services", "transport"]),
    vat_bp: model.number(),
    pit_bp: model.number(),
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    /** The paper that it was taken from. */
    source: model.text(),
  })
  .indexes([{ on: ["floor_id"] }])
