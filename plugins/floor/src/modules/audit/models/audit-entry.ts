import { model } from "@medusajs/framework/utils"

/** What staff or a seller changed that another person relies on. Append-only: a trigger refuses update and delete. */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    at: model.dateTime(),
    /** "officer", "seller_member", "user", "customer", "system" */
    actor_type: model.text(),
    actor_id: model.text(),
    actor_name: model.text(),
    /** The seller or producer for whom it was done, when not for oneself. */
    on_behalf_of: model.text().nullable(),
    province_code: model.text().nullable(),
    seller_id: model.text().nullable(),
    /** Verb in the past, dotted: "listing.approved". */
    action: model.text(),
    entity_type: model.text(),
    entity_id: model.text(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    reason: model.text().nullable(),
    ip: model.text().nullable(),
    request_id: model.text().nullable(),
  })
  .indexes([
    { on: ["entity_type", "entity_id", "at"] },
    { on: ["province_code", "at"] },
    { on: ["seller_id", "at"] },
    // What the desk's log is searched by, in the order of time: a page of fifty is fifty rows read, however many there are.
    { on: ["province_code", "action", "at"] },
    { on: ["province_code", "actor_name", "at"] },
  ])
