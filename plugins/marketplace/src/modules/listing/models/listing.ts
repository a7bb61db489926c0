import { model } from "@medusajs/framework/utils"

/**
 * One seller's offer of one Medusa product, and its moderation state.
 * The product is made at the first approval (`product_id` is null before it); it is `published` iff the listing is approved or
 * changed, the seller is active, and nothing took it down.
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text().unique().nullable(),
    variant_id: model.text().nullable(),
    seller_id: model.text().index(),
    /** Province of the seller, on the row because it is filtered by. */
    province_code: model.text(),
    state: model
      .enum(["draft", "submitted", "changes_requested", "approved", "changed", "rejected", "taken_down", "closed"])
      .default("draft"),
    sales_mode: model.enum(["sale", "contact_only", "catalogue_only"]).default("sale"),
    group_code: model.text(),
    /** Whole dong; price and stock need no review. They are copied to the product once there is one. */
    price: model.bigNumber(),
    stock: model.number().default(0),
    current_revision_id: model.text().nullable(),
    approved_revision_id: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** Why the department took it down, for the seller; null otherwise. */
    taken_down_reason: model.text().nullable(),
    taken_down_by: model.text().nullable(),
    taken_down_at: model.dateTime().nullable(),
    /** What the screening rules found in the revision that waits: 0 to 3. */
    risk: model.number().default(0),
    /** Shoppers must be so old to buy what is on sale; set at the approval from what the approved revision says. */
    minimum_age: model.number().nullable(),
    is_sample: model.boolean().default(false),
    /** Where the facts were found, for catalogue entries taken from public sources. */
    source_url: model.text().nullable(),
  })
  .indexes([{ on: ["province_code", "state", "submitted_at"] }])
