import { model } from "@medusajs/framework/utils"

/**
 * Who stands behind a producer. Numbers are encrypted (`lib/personal-data`); the last four digits are for pages, the keyed hash
 * finds the same number again. Nothing of this is ever public.
 */
export const ProducerIdentity = model.define("producer_identity", {
  id: model.id({ prefix: "pid" }).primaryKey(),
  producer_id: model.text().unique(),
  tax_code_cipher: model.text().nullable(),
  tax_code_last4: model.text().nullable(),
  tax_code_hash: model.text().index().nullable(),
  /** "personal": the tax code is the owner's personal ID. */
  tax_code_kind: model.enum(["organisation", "branch", "personal"]).nullable(),
  representative_name: model.text().nullable(),
  personal_id_cipher: model.text().nullable(),
  personal_id_last4: model.text().nullable(),
  personal_id_hash: model.text().index().nullable(),
  bank_name: model.text().nullable(),
  bank_account_cipher: model.text().nullable(),
  bank_account_last4: model.text().nullable(),
  bank_account_name: model.text().nullable(),
})
