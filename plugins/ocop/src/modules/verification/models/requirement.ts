import { model } from "@medusajs/framework/utils"

/** One rule of the checklist: of whom what is asked, from when until when. Empty lists mean everybody. */
export const Requirement = model
  .define("requirement", {
    id: model.id({ prefix: "req" }).primaryKey(),
    code: model.text(),
    position: model.number(),
    title: model.text(),
    help: model.text(),
    kinds: model.array().default([]),
    groups: model.array().default([]),
    only_spirits: model.boolean().default(false),
    mandatory: model.boolean().default(true),
    /** "document", "attestation", or "fact" for what the registration itself says. */
    ways: model.array(),
    /** Months that an attestation holds; null: it does not end. */
    attestation_months: model.number().nullable(),
    needs_expiry: model.boolean().default(false),
    grace_days: model.number().default(0),
    in_force_from: model.text(),
    in_force_until: model.text().nullable(),
    /** The law, circular or decision that the rule comes from. */
    source: model.text(),
  })
  .indexes([{ on: ["code"] }])
