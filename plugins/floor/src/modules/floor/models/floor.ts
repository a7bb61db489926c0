import { model } from "@medusajs/framework/utils"

/** A province's floor: the part of the marketplace that one department governs. */
export const Floor = model.define("floor", {
  id: model.id({ prefix: "floor" }).primaryKey(),
  slug: model.text().unique(),
  province_code: model.text().unique(),
  /** "Sàn OCOP Hưng Yên" */
  name: model.text(),
  province_name: model.text(),
  department_name: model.text(),
  department_phone: model.text(),
  department_email: model.text(),
  department_address: model.text(),
  /** Who holds the shopper's money: see the money design. */
  settlement_mode: model.enum(["direct", "collected"]).default("direct"),
  /** The floor's own sales channel, for feeds and its own host. Carts use the national one. */
  sales_channel_id: model.text(),
  /** Names of the old provinces that it holds besides its own. */
  old_names: model.array(),
  is_sample: model.boolean().default(false),
})
