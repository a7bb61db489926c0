import { model } from "@medusajs/framework/utils"

/** A file of recognitions from elsewhere: checked first, then recorded as a whole, and taken back as a whole. */
export const RecognitionImport = model.define("recognition_import", {
  id: model.id({ prefix: "rimp" }).primaryKey(),
  province_code: model.text().index(),
  file_name: model.text(),
  /** Of the file's bytes: the same file is the same import. */
  sha256: model.text(),
  state: model.enum(["checked", "committed", "undone"]).default("checked"),
  row_count: model.number(),
  uploaded_by: model.text(),
  uploaded_at: model.dateTime(),
  committed_at: model.dateTime().nullable(),
  undone_at: model.dateTime().nullable(),
})
