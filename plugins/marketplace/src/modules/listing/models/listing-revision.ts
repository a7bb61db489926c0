import { model } from "@medusajs/framework/utils"

/** What the seller wrote, once and for all. Only the decision columns are filled in later, once. */
export const ListingRevision = model
  .define("listing_revision", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    listing_id: model.text(),
    number: model.number(),
    name: model.text(),
    description: model.text(),
    ingredients: model.text().nullable(),
    storage_note: model.text().nullable(),
    shelf_life: model.text().nullable(),
    group_code: model.text(),
    unit: model.text(),
    weight_grams: model.number(),
    pictures: model.array(),
    producer_id: model.text().nullable(),
    /** Strength in percent of volume, 0 for none; null: the seller did not say. */
    alcohol_percent: model.float().nullable(),
    /** How the goods must be handled on their way; empty for ordinary goods. */
    storage_classes: model.array(),
    /** The furthest zone that the seller sends them to; null: what their storage allows. */
    reach: model.enum(["same_province", "same_region", "elsewhere"]).nullable(),
    length_cm: model.number().nullable(),
    width_cm: model.number().nullable(),
    height_cm: model.number().nullable(),
    written_by: model.text(),
    written_at: model.dateTime(),
    decision: model.enum(["approved", "rejected", "changes_requested"]).nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    reason_code: model.text().nullable(),
    reason: model.text().nullable(),
  })
  .indexes([{ on: ["listing_id", "number"], unique: true }])
