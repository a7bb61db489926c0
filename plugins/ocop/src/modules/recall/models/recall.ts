import { model } from "@medusajs/framework/utils"

/** Lots of one producer leave the market, by the word of two people. A drill goes the same way and changes nothing outside. */
export const Recall = model
  .define("recall", {
    id: model.id({ prefix: "rcl" }).primaryKey(),
    /** By which the public knows it. */
    code: model.text().unique(),
    /** Chosen by whoever sends the form: sent twice, it is one recall. */
    request_key: model.text().unique(),
    state: model.enum(["draft", "approved", "closed", "withdrawn"]).default("draft"),
    is_drill: model.boolean(),
    hazard_class: model.enum(["serious", "moderate", "minor"]),
    reason: model.text(),
    advice: model.text(),
    contact_phone: model.text(),
    producer_id: model.text(),
    province_code: model.text(),
    /** The stall that drafted it for its producer; null for a department. */
    seller_id: model.text().nullable(),
    drafted_by: model.text(),
    drafted_by_name: model.text(),
    drafted_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_by_name: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** When its buyers were first found. */
    traced_at: model.dateTime().nullable(),
    ended_by: model.text().nullable(),
    ended_by_name: model.text().nullable(),
    ended_at: model.dateTime().nullable(),
    end_words: model.text().nullable(),
    /** RecallReport of kit/http/recall, as it was at the end. */
    report: model.json().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["province_code", "state", "drafted_at"] }, { on: ["producer_id"] }])
