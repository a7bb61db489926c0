import { model } from "@medusajs/framework/utils"

/** A producer's objection to a rejection or suspension; another officer than the one who decided decides on it. */
export const VerificationAppeal = model.define("verification_appeal", {
  id: model.id({ prefix: "vapp" }).primaryKey(),
  producer_id: model.text().index(),
  against: model.enum(["rejected", "suspended"]),
  /** Whose decision it is about; null: a rule decided, not a person. */
  against_decided_by: model.text().nullable(),
  against_decided_at: model.dateTime(),
  text: model.text(),
  filed_by: model.text(),
  filed_at: model.dateTime(),
  outcome: model.enum(["upheld", "dismissed"]).nullable(),
  reason: model.text().nullable(),
  decided_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
})
