import { model } from "@medusajs/framework/utils"

/** Who sells: a stall on the floor of one province. Who makes is a producer (plugin ocop). */
export const Seller = model.define("seller", {
  id: model.id({ prefix: "sel" }).primaryKey(),
  slug: model.text().unique(),
  name: model.text(),
  kind: model.enum(["cooperative", "cooperative_group", "enterprise", "household_business", "farm"]),
  province_code: model.text().index(),
  commune_code: model.text().nullable(),
  street: model.text().nullable(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
  story: model.text().nullable(),
  status: model.enum(["active", "closed"]).default("active"),
  /** Day of joining in Vietnam, YYYY-MM-DD. */
  joined_on: model.text(),
  stock_location_id: model.text().nullable(),
  shipping_profile_id: model.text().nullable(),
  /** What it was opened for, of which there is one stall; null where several are fine. */
  opened_for: model.text().unique().nullable(),
  is_sample: model.boolean().default(false),
})
