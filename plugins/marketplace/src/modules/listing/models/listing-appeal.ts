import { model } from "@medusajs/framework/utils"

/** A seller asks the department to look again at a rejection or a take-down. Another officer than the first one decides. */
export const ListingAppeal = model
  .define("listing_appeal", {
    id: model.id({ prefix: "lapp" }).primaryKey(),
    listing_id: model.text(),
    seller_id: model.text(),
    province_code: model.text(),
    against: model.enum(["rejected", "taken_down"]),
    /** When and by whom the decision was taken that is appealed: each is appealed once. */
    against_at: model.dateTime(),
    against_by: model.text(),
    /** The reason that the seller was given. */
    against_reason: model.text(),
    state: model.enum(["opened", "granted", "dismissed", "withdrawn"]).default("opened"),
    /** Why the seller thinks otherwise. */
    words: model.text(),
    opened_by: model.text(),
    opened_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** What the officer answers the seller. */
    answer: model.text().nullable(),
  })
  .indexes([
    { on: ["listing_id", "against", "against_at"], unique: true },
    { on: ["province_code", "state", "opened_at"] },
    { on: ["seller_id"] },
  ])
