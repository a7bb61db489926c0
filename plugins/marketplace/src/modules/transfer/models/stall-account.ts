import { model } from "@medusajs/framework/utils"

/**
 * The bank account that shoppers of a stall pay into. Orders keep the account that they were placed with. What they were to pay and what came in is in
 * `order_transfer` and `bank_transfer`, which the database keeps itself (see the migration).
 */
export const StallAccount = model.define("stall_account", {
  id: model.id({ prefix: "sacc" }).primaryKey(),
  seller_id: model.text().unique(),
  /** Six digits: the bank's number at NAPAS. */
  bank_bin: model.text(),
  account_number: model.text().index(),
  holder_name: model.text(),
  is_sample: model.boolean().default(false),
  changed_at: model.dateTime(),
})
