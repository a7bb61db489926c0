import { model } from "@medusajs/framework/utils"

/** What the screening rules of one version found in one revision when it went to the department, kept as it was seen. */
export const ListingScreening = model
  .define("listing_screening", {
    id: model.id({ prefix: "lscr" }).primaryKey(),
    listing_id: model.text(),
    revision_id: model.text(),
    rules_version: model.text(),
    /** 0 to 3: that of the worst finding. */
    risk: model.number(),
    /** Findings of kit/http/screening. */
    findings: model.json(),
    screened_at: model.dateTime(),
  })
  .indexes([{ on: ["revision_id", "rules_version"], unique: true }, { on: ["listing_id"] }])
