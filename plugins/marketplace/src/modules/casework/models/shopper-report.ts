import { model } from "@medusajs/framework/utils"

/** What somebody without an account says about a listing or a stall. Sellers never see it. */
export const ShopperReport = model
  .define("shopper_report", {
    id: model.id({ prefix: "srep" }).primaryKey(),
    /** Code by which whoever reported follows it. */
    code: model.text().unique(),
    province_code: model.text(),
    seller_id: model.text(),
    listing_id: model.text().nullable(),
    subject: model.text(),
    reason_code: model.text(),
    words: model.text(),
    contact_phone: model.text().nullable(),
    contact_email: model.text().nullable(),
    /** The same words about the same subject, with the same contact, are one report while it waits. */
    same_key: model.text(),
    state: model.enum(["received", "upheld", "dismissed"]).default("received"),
    received_at: model.dateTime(),
    due_at: model.dateTime(),
    answer: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["same_key"], unique: true, where: "state = 'received' and deleted_at is null" },
    { on: ["province_code", "due_at"], where: "state = 'received' and deleted_at is null" },
    { on: ["seller_id"] },
  ])
