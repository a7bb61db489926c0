import { model } from "@medusajs/framework/utils"

/** A person of a department. `province_code` null means national and read-only. */
export const Officer = model.define("officer", {
  id: model.id({ prefix: "off" }).primaryKey(),
  name: model.text(),
  email: model.text().unique(),
  phone: model.text().nullable(),
  agency: model.enum(["trade", "agriculture"]),
  role: model.enum(["officer", "supervisor", "council_member", "auditor"]).default("officer"),
  province_code: model.text().index().nullable(),
  status: model.enum(["active", "suspended"]).default("active"),
})
