import { model } from "@medusajs/framework/utils"

/**
 * One thing that happened to money. What it moved is in `ledger_line`, which the database keeps itself (see the migration): lines
 * are written with their entry and never again, so no model offers to change them.
 */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    /** What is posted under one key is posted once, however often it is tried. */
    posting_key: model.text().unique(),
    /** What happened, dotted, past tense: "order.placed". */
    kind: model.text(),
    group_order_id: model.text().nullable(),
    seller_id: model.text().nullable(),
    floor_id: model.text().nullable(),
    at: model.dateTime(),
    /** Vietnamese day on which it counts: the day of `at`, or the first day that is not closed yet. */
    day: model.text(),
  })
  .indexes([{ on: ["group_order_id"] }, { on: ["seller_id", "day"] }])
