import { model } from "@medusajs/framework/utils"

/** A Medusa user who runs the platform. A user without this row may only read himself. */
export const Operator = model.define("operator", {
  id: model.id({ prefix: "oper" }).primaryKey(),
  user_id: model.text().unique(),
  status: model.enum(["active", "suspended"]).default("active"),
})
