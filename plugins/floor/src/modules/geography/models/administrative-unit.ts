import { model } from "@medusajs/framework/utils"

/**
 * A province, district or commune, in force or of the past. Old and new units share codes,
 * so the id says which set it is from: "2025:01" (in force since 1 July 2025) or "1997:01" (before).
 */
export const AdministrativeUnit = model
  .define("administrative_unit", {
    id: model.text().primaryKey(),
    code: model.text(),
    level: model.enum(["province", "district", "commune"]),
    /** "tỉnh", "thành phố", "phường", "xã", "đặc khu", … */
    kind: model.text(),
    /** With its kind: "Xã Đan Điền". */
    full_name: model.text(),
    /** Without its kind: "Đan Điền". */
    name: model.text(),
    /** `name` folded, for look-ups. */
    folded_name: model.text(),
    slug: model.text().nullable(),
    parent_id: model.text().nullable(),
    /** Id of the province that holds it; its own id for a province. */
    province_id: model.text(),
    /** First day in force; null for a unit of the past, of which only the end is known. */
    valid_from: model.text().nullable(),
    /** Last day in force; null while it is. */
    valid_to: model.text().nullable(),
  })
  .indexes([{ on: ["level", "province_id", "folded_name"] }, { on: ["level", "folded_name"] }, { on: ["parent_id"] }])
