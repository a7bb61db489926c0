import { model } from "@medusajs/framework/utils"

/** A shopper's complaint about one order. */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    code: model.text().unique(),
    group_order_id: model.text(),
    order_code: model.text(),
    seller_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    province_code: model.text(),
    reason_code: model.text(),
    wish: model.text(),
    words: model.text(),
    contact_name: model.text(),
    contact_phone: model.text(),
    /** Whoever was given the goods complains, and not who bought them. Null: not known, of a complaint from before this was kept. */
    by_receiver: model.boolean().nullable(),
    state: model.enum(["opened", "answered", "resolved", "escalated", "decided"]).default("opened"),
    opened_at: model.dateTime(),
    /** When the step that waits is late; null when nothing waits. */
    due_at: model.dateTime().nullable(),
    outcome: model.text().nullable(),
    decision_words: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  // And what no model can say, IDX_complaint_open: while one is open, who bought an order begins no other, nor does who was given it.
  .indexes([
    { on: ["seller_id", "opened_at"] },
    { on: ["province_code", "due_at"], where: "closed_at is null and deleted_at is null" },
  ])
