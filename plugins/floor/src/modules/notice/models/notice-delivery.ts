import { model } from "@medusajs/framework/utils"

/** One notice on its way to one address by one channel. */
export const NoticeDelivery = model
  .define("notice_delivery", {
    id: model.id({ prefix: "ndel" }).primaryKey(),
    notice_id: model.text(),
    channel: model.enum(["email", "sms", "zns"]),
    address: model.text(),
    /** How the person is addressed. */
    name: model.text().nullable(),
    state: model.enum(["pending", "sending", "sent", "failed", "unknown", "not_configured"]).default("pending"),
    /** How often sending was begun. */
    attempts: model.number().default(0),
    /** Not before this moment; while sending: until when the sender has to answer. */
    due_at: model.dateTime(),
    sent_at: model.dateTime().nullable(),
    /** What went wrong last, in the words of the channel. */
    last_error: model.text().nullable(),
    /** What the channel charges, in dong; null for channels that cost nothing. */
    cost: model.bigNumber().nullable(),
  })
  .indexes([
    { on: ["notice_id", "channel", "address"], unique: true },
    { on: ["state", "due_at"] },
    { on: ["channel", "sent_at"], where: "cost IS NOT NULL AND deleted_at IS NULL", name: "IDX_notice_delivery_paid" },
  ])
