import { model } from "@medusajs/framework/utils"

/** What somebody is told, written with the change that it tells of: the row is the feed and the outbox at once. */
export const Notice = model
  .define("notice", {
    id: model.id({ prefix: "ntc" }).primaryKey(),
    at: model.dateTime(),
    topic: model.text(),
    to_kind: model.enum(["seller", "member", "department", "officer", "operators", "person"]),
    /** Of a seller, a member or an officer. */
    to_id: model.text().nullable(),
    /** Of a department. */
    to_province_code: model.text().nullable(),
    to_agency: model.enum(["trade", "agriculture"]).nullable(),
    /** Of a person without an account. */
    to_name: model.text().nullable(),
    to_phone: model.text().nullable(),
    to_email: model.text().nullable(),
    title: model.text(),
    body: model.text(),
    href: model.text().nullable(),
    province_code: model.text().nullable(),
    dedupe_key: model.text().unique().nullable(),
    /** When its deliveries were written; null: it still waits to be addressed. */
    addressed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["to_id", "at"] },
    { on: ["to_province_code", "to_agency", "at"] },
    { on: ["at"], where: "addressed_at IS NULL AND deleted_at IS NULL", name: "IDX_notice_unaddressed" },
  ])
