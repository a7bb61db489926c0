import { model } from "@medusajs/framework/utils"

/**
 * Another bank account that a verified producer asks for. It takes effect when a trade officer has confirmed it; until then the one
 * on file stays. The number is closed as in `producer_identity`, for the same place, so that it can move there as it is.
 */
export const BankAccountChange = model.define("bank_account_change", {
  id: model.id({ prefix: "bac" }).primaryKey(),
  producer_id: model.text().index(),
  state: model.enum(["waiting", "confirmed", "refused", "withdrawn"]).default("waiting"),
  bank_name: model.text(),
  bank_account_cipher: model.text(),
  bank_account_last4: model.text(),
  bank_account_name: model.text(),
  asked_by: model.text(),
  asked_by_name: model.text(),
  asked_at: model.dateTime(),
  decided_by: model.text().nullable(),
  decided_by_name: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  /** Why it was refused. */
  reason: model.text().nullable(),
})
