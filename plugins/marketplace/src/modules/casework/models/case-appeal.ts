import { model } from "@medusajs/framework/utils"

/** An appeal against the outcome of a case: one of each side that may appeal, decided by another officer. */
export const CaseAppeal = model
  .define("case_appeal", {
    id: model.id({ prefix: "capl" }).primaryKey(),
    case_kind: model.enum(["complaint", "authority_request", "restriction"]),
    case_id: model.text(),
    code: model.text(),
    province_code: model.text(),
    seller_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    side: model.enum(["shopper", "seller"]),
    words: model.text(),
    filed_by: model.text(),
    filed_at: model.dateTime(),
    due_at: model.dateTime(),
    state: model.enum(["filed", "upheld", "overturned"]).default("filed"),
    decision_words: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["case_kind", "case_id", "side"], unique: true, where: "deleted_at is null" },
    { on: ["province_code", "due_at"], where: "state = 'filed' and deleted_at is null" },
  ])
