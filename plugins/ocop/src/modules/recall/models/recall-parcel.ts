import { model } from "@medusajs/framework/utils"

/** A parcel that was sent with recalled goods, or may have been (`window`), and what became of them. */
export const RecallParcel = model
  .define("recall_parcel", {
    id: model.id({ prefix: "rpar" }).primaryKey(),
    recall_id: model.text(),
    buyer_id: model.text(),
    group_order_id: model.text(),
    order_code: model.text(),
    seller_id: model.text(),
    match: model.enum(["lot", "window"]),
    /** Units of recalled goods in it. */
    quantity: model.number(),
    remedy: model.enum(["expected", "to_refund"]).default("expected"),
    returned: model.number().default(0),
    how: model.enum(["returned", "destroyed"]).nullable(),
    recorded_by: model.text().nullable(),
    recorded_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["recall_id", "group_order_id"], unique: true },
    { on: ["buyer_id"] },
    { on: ["seller_id", "remedy"] },
  ])
