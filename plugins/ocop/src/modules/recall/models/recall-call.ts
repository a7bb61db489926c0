import { model } from "@medusajs/framework/utils"

/** A telephone call to a buyer. Never changed: a second call is another row. */
export const RecallCall = model
  .define("recall_call", {
    id: model.id({ prefix: "rcall" }).primaryKey(),
    recall_id: model.text(),
    buyer_id: model.text(),
    outcome: model.enum(["reached", "no_answer", "wrong_number"]),
    words: model.text().nullable(),
    called_by: model.text(),
    called_by_name: model.text(),
    called_at: model.dateTime(),
  })
  .indexes([{ on: ["buyer_id", "called_at"] }])
