import { model } from "@medusajs/framework/utils"

/** Who makes: an OCOP "chủ thể". Personal names of household owners are shortened in `name`. */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "prod" }).primaryKey(),
  slug: model.text().unique(),
  name: model.text(),
  kind: model.enum(["cooperative", "cooperative_group", "enterprise", "household_business", "farm"]),
  province_code: model.text().index(),
  commune_code: model.text().nullable(),
  /** Name of the province before July 2025, when another. */
  old_province: model.text().nullable(),
  verification_state: model
    .enum(["draft", "submitted", "under_review", "needs_information", "verified", "rejected", "suspended", "closed"])
    .default("draft"),
  /** Day in Vietnam, YYYY-MM-DD. */
  verified_on: model.text().nullable(),
  story: model.text().nullable(),
  picture: model.text().nullable(),
  is_sample: model.boolean().default(false),
})
