import { model } from "@medusajs/framework/utils"

/** An old unit and one unit that took over (a part of) it. `divided`: it went to several. */
export const AdministrativeSuccession = model
  .define("administrative_succession", {
    id: model.id({ prefix: "asuc" }).primaryKey(),
    from_unit_id: model.text(),
    to_unit_id: model.text(),
    divided: model.boolean().default(false),
  })
  .indexes([{ on: ["from_unit_id", "to_unit_id"], unique: true }, { on: ["to_unit_id"] }])
