import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { readScreening } from "../../reads/listings/screening-facts"
import type { Unscreened } from "../../reads/listings/unscreened-listings"

/** Screens by the rules in force what waits for review and was screened by older ones, or not at all. */
export async function rescreenListing(container: MedusaContainer, listing: Unscreened): Promise<void> {
  const { listing_id, revision_id } = listing
  const screening = await readScreening(container, listing)
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  await listings.recordScreening({ listing_id, revision_id, screening, at: clock.now() })
}
