import { model } from "@medusajs/framework/utils"

/** One person who logs in to the seller centre, by phone number or e-mail. */
export const SellerMember = model.define("seller_member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  name: model.text(),
  phone: model.text().unique(),
  email: model.text().nullable(),
  status: model.enum(["active", "suspended"]).default("active"),
})
