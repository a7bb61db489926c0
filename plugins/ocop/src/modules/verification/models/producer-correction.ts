import { model } from "@medusajs/framework/utils"

/**
 * What a verified producer asks to be put right; null is what stays. It takes effect when an officer has confirmed it. Numbers are
 * closed as in `producer_identity`, for the same places, so that they can move there as they are.
 */
export const ProducerCorrection = model.define("producer_correction", {
  id: model.id({ prefix: "pcor" }).primaryKey(),
  producer_id: model.text().index(),
  state: model.enum(["waiting", "confirmed", "refused", "withdrawn"]).default("waiting"),
  name: model.text().nullable(),
  commune_code: model.text().nullable(),
  street: model.text().nullable(),
  tax_code_cipher: model.text().nullable(),
  tax_code_last4: model.text().nullable(),
  tax_code_hash: model.text().nullable(),
  tax_code_kind: model.enum(["organisation", "branch", "personal"]).nullable(),
  representative_name: model.text().nullable(),
  personal_id_cipher: model.text().nullable(),
  personal_id_last4: model.text().nullable(),
  personal_id_hash: model.text().nullable(),
  /** All the groups that he would make, not only the ones that are new. */
  product_groups: model.array().nullable(),
  makes_spirits: model.boolean().nullable(),
  /** Why, in the words of who asks. */
  note: model.text(),
  asked_by: model.text(),
  asked_by_name: model.text(),
  asked_at: model.dateTime(),
  decided_by: model.text().nullable(),
  decided_by_name: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  /** Why it was refused. */
  reason: model.text().nullable(),
})
