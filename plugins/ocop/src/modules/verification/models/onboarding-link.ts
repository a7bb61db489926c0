import { model } from "@medusajs/framework/utils"

/** A one-time link with which a person whom an officer registered sets a password. The token itself is never stored. */
export const OnboardingLink = model.define("onboarding_link", {
  id: model.id({ prefix: "link" }).primaryKey(),
  producer_id: model.text().index(),
  token_hash: model.text().unique(),
  issued_by: model.text(),
  issued_at: model.dateTime(),
  expires_at: model.dateTime(),
  used_at: model.dateTime().nullable(),
  revoked_at: model.dateTime().nullable(),
})
