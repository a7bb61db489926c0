import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readUnscreened } from "../reads/listings/unscreened-listings"
import { rescreenListing } from "../workflows/listings/rescreen-listing"

/** Screens anew what waits for review when the rules have a new version. */
export default async function screenWaitingListings(container: MedusaContainer): Promise<void> {
  const waiting = new Map((await readUnscreened(container)).map((listing) => [listing.listing_id, listing]))
  await eachOrWarn(container, "could not screen listing", [...waiting.keys()], async (id) => {
    const listing = waiting.get(id)
    if (listing) await rescreenListing(container, listing)
  })
}

export const config = { name: "screen-waiting-listings", schedule: unlessTested("*/5 * * * *") }
