import { model } from "@medusajs/framework/utils"

/** Scans of one lot's labels, of one day in Vietnam and one province: numbers only, so they are kept. */
export const ScanDay = model
  .define("scan_day", {
    id: model.id({ prefix: "sday" }).primaryKey(),
    lot_id: model.text(),
    /** Day in Vietnam, YYYY-MM-DD. */
    day: model.text(),
    /** Empty while nobody said where he was. */
    province_code: model.text().default(""),
    scans: model.number().default(0),
    /** Of those: items that were checked for the first time, serials never issued, labels whose sheet was withdrawn. */
    first: model.number().default(0),
    forged: model.number().default(0),
    voided: model.number().default(0),
  })
  .indexes([{ on: ["lot_id", "day", "province_code"], unique: true }, { on: ["day"] }])
