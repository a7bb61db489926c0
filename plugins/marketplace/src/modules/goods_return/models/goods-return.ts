import { model } from "@medusajs/framework/utils"

/** Goods of a delivered order that its shopper wants to give back. Amounts in whole dong. */
export const GoodsReturn = model
  .define("goods_return", {
    id: model.id({ prefix: "gret" }).primaryKey(),
    code: model.text().unique(),
    group_order_id: model.text(),
    order_code: model.text(),
    seller_id: model.text(),
    floor_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    province_code: model.text(),
    payment_method: model.enum(["cod", "vietqr", "card"]),
    state: model
      .enum(["requested", "approved", "sent", "to_refund", "refunded", "refused", "withdrawn", "lapsed"])
      .default("requested"),
    reason: model.enum([
      "not_as_described",
      "damaged",
      "wrong_goods",
      "expired",
      "missing",
      "changed_mind",
      "recalled",
      "ruling",
    ]),
    words: model.text(),
    contact_phone: model.text(),
    shipping: model.bigNumber(),
    amount: model.bigNumber(),
    bank_bin: model.text().nullable(),
    account_number: model.text().nullable(),
    holder_name: model.text().nullable(),
    requested_at: model.dateTime(),
    /** When the step that waits is late; null when nothing waits. */
    due_at: model.dateTime().nullable(),
    answer: model.text().nullable(),
    parcel: model.text().nullable(),
    goods: model.enum(["good", "damaged"]).nullable(),
    restock: model.boolean().default(false),
    restocked_at: model.dateTime().nullable(),
    /** When the stall came to owe the money. */
    owed_at: model.dateTime().nullable(),
    reference: model.text().nullable(),
    refunded_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["group_order_id"], unique: true, where: "closed_at is null and owed_at is null and deleted_at is null" },
    { on: ["group_order_id", "requested_at"] },
    { on: ["seller_id", "requested_at"] },
    { on: ["due_at"], where: "closed_at is null and deleted_at is null" },
  ])
