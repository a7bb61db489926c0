import { model } from "@medusajs/framework/utils"

/**
 * The paper by which stars are recognised: one decision, many certificates. Numbers begin again each year, so a decision is known by
 * its number, its issuer and its year; a decision of the ministry over several provinces is on file in each of them.
 */
export const RecognitionDecision = model
  .define("recognition_decision", {
    id: model.id({ prefix: "recd" }).primaryKey(),
    number: model.text(),
    issuer_level: model.enum(["district", "province", "ministry"]),
    issuer_name: model.text(),
    /** Day in Vietnam, YYYY-MM-DD; 1 January where only the year is known. Null: not known. */
    decided_on: model.text().nullable(),
    decided_precision: model.enum(["day", "year"]).default("day"),
    province_code: model.text(),
    /** The scanned paper in the vault. */
    file_id: model.text().nullable(),
    /** The import that brought it. */
    import_id: model.text().index().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["province_code", "decided_on"] }])
