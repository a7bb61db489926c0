import { model } from "@medusajs/framework/utils"

/** One person who bought recalled goods, known by his phone number however many orders he made. He is told once. */
export const RecallBuyer = model
  .define("recall_buyer", {
    id: model.id({ prefix: "rbuy" }).primaryKey(),
    recall_id: model.text(),
    phone: model.text(),
    name: model.text(),
    email: model.text().nullable(),
    /** When the notice to him was written; never in a drill. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["recall_id", "phone"], unique: true }])
