import { model } from "@medusajs/framework/utils"

/** One person has read one notice. A notice to a stall or a department is read by each of its people for himself. */
export const NoticeRead = model
  .define("notice_read", {
    id: model.id({ prefix: "nread" }).primaryKey(),
    notice_id: model.text(),
    /** An officer's or a member's id. */
    reader_id: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["reader_id", "notice_id"], unique: true }])
