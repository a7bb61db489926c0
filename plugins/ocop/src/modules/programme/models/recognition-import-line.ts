import { model } from "@medusajs/framework/utils"

/** One row of an imported file with what the officer chose for it. What it comes to is judged anew each time. */
export const RecognitionImportLine = model
  .define("recognition_import_line", {
    id: model.id({ prefix: "rlin" }).primaryKey(),
    import_id: model.text(),
    /** As the spreadsheet counts: the heading is row 1. */
    row: model.number(),
    cells: model.json(),
    chosen_product_id: model.text().nullable(),
    left_out: model.boolean().default(false),
  })
  .indexes([{ on: ["import_id", "row"], unique: true }])
