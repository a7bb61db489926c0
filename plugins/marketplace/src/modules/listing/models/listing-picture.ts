import { model } from "@medusajs/framework/utils"

/** A picture that a member of the seller uploaded. Only these may be shown by the seller's listings. */
export const ListingPicture = model
  .define("listing_picture", {
    id: model.id({ prefix: "lpic" }).primaryKey(),
    seller_id: model.text(),
    /** Address in the file store, as pages show it. */
    url: model.text(),
    /** Id in the file store. */
    file_id: model.text(),
    /** How it looks, in 64 bits; null where it shows next to nothing, or was uploaded before pictures were compared. */
    dhash: model.text().nullable(),
    dhash_bands: model.array().nullable(),
    uploaded_by: model.text(),
    uploaded_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_id", "url"], unique: true }])
