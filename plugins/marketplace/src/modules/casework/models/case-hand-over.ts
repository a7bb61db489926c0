import { model } from "@medusajs/framework/utils"

/** One handing-over of a seller's information to the authority that asked for it. */
export const CaseHandOver = model
  .define("case_hand_over", {
    id: model.id({ prefix: "chand" }).primaryKey(),
    request_id: model.text(),
    form: model.enum(["sheet", "page"]),
    officer_id: model.text(),
    officer_name: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["request_id", "at"] }])
