import { model } from "@medusajs/framework/utils"

/** What a floor takes from sales while it is in force. Null means any. It is never changed, only ended: orders name the rule that they were sold under. */
export const CommissionRule = model.define("commission_rule", {
  id: model.id({ prefix: "crule" }).primaryKey(),
  floor_id: model.text().nullable(),
  seller_id: model.text().nullable(),
  /** Code of a product group. */
  category: model.text().nullable(),
  /** Basis points: 250 is 2.5%. */
  rate_bp: model.number(),
  vat_bp: model.number(),
  /** Least and most for one order line, in dong without VAT. */
  min_fee: model.number().nullable(),
  max_fee: model.number().nullable(),
  /** Vietnamese days, the last one included. */
  valid_from: model.text(),
  valid_to: model.text().nullable(),
  note: model.text(),
})
