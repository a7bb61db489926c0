import { model } from "@medusajs/framework/utils"

/** One person who logs in to the seller centre, by phone number or e-mail. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  name: model.text(),
  phone: model.text().unique(),
  /** Since when a department vouches for the number; null: the person typed it himself, and nobody has met or called him. */
  phone_confirmed_at: model.dateTime().nullable(),
  email: model.text().nullable(),
  status: model.enum(["active", "suspended"]).default("active"),
})
