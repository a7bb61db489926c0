import { model } from "@medusajs/framework/utils"

/** What an authority asks of the floor by a paper; the law gives twenty-four hours from its receipt. */
export const AuthorityRequest = model
  .define("authority_request", {
    id: model.id({ prefix: "areq" }).primaryKey(),
    code: model.text().unique(),
    province_code: model.text(),
    kind: model.enum(["remove_listings", "lock_seller", "seller_information"]),
    authority: model.text(),
    paper_number: model.text(),
    words: model.text(),
    seller_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    listing_ids: model.array(),
    state: model.enum(["received", "done"]).default("received"),
    received_at: model.dateTime(),
    due_at: model.dateTime(),
    registered_by: model.text(),
    done_by: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** When an appeal took back what was carried out. */
    lifted_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["province_code", "paper_number", "seller_id", "kind"], unique: true, where: "deleted_at is null" },
    { on: ["province_code", "due_at"], where: "state = 'received' and deleted_at is null" },
    { on: ["seller_id"] },
  ])
