import { model } from "@medusajs/framework/utils"

/** The role of one member in one seller. */
export const SellerMembership = model
  .define("seller_membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    seller_id: model.text(),
    member_id: model.text(),
    role: model.enum(["owner", "sales", "packing", "accountant"]),
    status: model.enum(["active", "suspended"]).default("active"),
  })
  .indexes([{ on: ["seller_id", "member_id"], unique: true }, { on: ["member_id"] }])
