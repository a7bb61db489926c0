import { model } from "@medusajs/framework/utils"

/** A dispute about one order's money, with each side's words and an operator's decision. Amounts in whole dong. */
export const Dispute = model
  .define("dispute", {
    id: model.id({ prefix: "disp" }).primaryKey(),
    code: model.text().unique(),
    group_order_id: model.text(),
    order_code: model.text(),
    seller_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    floor_id: model.text(),
    province_code: model.text(),
    payment_method: model.enum(["cod", "vietqr", "card"]),
    contact_name: model.text(),
    contact_phone: model.text(),
    /** Where a refund is to go; a refund by ruling takes them over, and none is kept once the dispute is over. */
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    holder_name: model.text().nullable(),
    reason: model.enum(["not_received", "not_as_described", "damaged", "missing", "return_refused", "other"]),
    words: model.text(),
    state: model.enum(["opened", "answered", "decided", "withdrawn"]).default("opened"),
    opened_at: model.dateTime(),
    /** When the stall's time to answer is over. */
    due_at: model.dateTime(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    outcome: model.enum(["refund", "refused"]).nullable(),
    bearer: model.enum(["seller", "floor"]).nullable(),
    amount: model.bigNumber().nullable(),
    decision_words: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** The refund that the decision made, which goes its way as one for goods that came back. */
    goods_return_id: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["group_order_id"], unique: true, where: "state <> 'withdrawn' and deleted_at is null" },
    { on: ["group_order_id", "opened_at"] },
    { on: ["seller_id", "opened_at"] },
    { on: ["due_at"], where: "closed_at is null and deleted_at is null" },
  ])
