import { model } from "@medusajs/framework/utils"
import { HOLD_GROUNDS } from "../hold-grounds"

/**
 * Keeps a listing off sale for a reason outside its own review, whatever its state: its producer lost his papers, an authority
 * asks for it, a lot is recalled. Each source holds and releases for itself; the listing is shown when nobody holds it any more.
 */
export const ListingHold = model
  .define("listing_hold", {
    id: model.id({ prefix: "lhold" }).primaryKey(),
    listing_id: model.text(),
    ground: model.enum([...HOLD_GROUNDS]),
    /** What holds it: the producer, the restriction, the request or the recall. */
    source_id: model.text(),
    /** In words, for the seller. */
    reason: model.text(),
    placed_by: model.text(),
    placed_at: model.dateTime(),
    released_by: model.text().nullable(),
    released_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["listing_id", "ground", "source_id"], unique: true, where: "released_at is null and deleted_at is null" },
    { on: ["ground", "source_id"], where: "released_at is null and deleted_at is null" },
  ])
