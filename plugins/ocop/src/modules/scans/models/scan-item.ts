import { model } from "@medusajs/framework/utils"

/** What is known of one labelled item. There is no row before its first scan: labels that nobody checks cost nothing. */
export const ScanItem = model
  .define("scan_item", {
    id: model.id({ prefix: "scan" }).primaryKey(),
    lot_id: model.text(),
    /** Number of the item within its lot, from its serial. */
    item: model.number(),
    count: model.number(),
    first_at: model.dateTime(),
    last_at: model.dateTime(),
    /** How many devices checked it within the window of `SCAN_RULES`, when it was last checked. */
    devices: model.number().default(0),
    suspicion: model.enum(["speed", "devices"]).nullable(),
    suspected_at: model.dateTime().nullable(),
    /** When a department last looked into it and found nothing: what came before does not raise a suspicion again. */
    dismissed_at: model.dateTime().nullable(),
    /** The newest place that somebody let us know, roughly; forgotten after two days. */
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    located_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["lot_id", "item"], unique: true },
    { on: ["lot_id", "suspected_at"], where: "suspected_at is not null and deleted_at is null" },
    { on: ["suspected_at"], where: "suspected_at is not null and deleted_at is null" },
    { on: ["located_at"], where: "located_at is not null" },
  ])
