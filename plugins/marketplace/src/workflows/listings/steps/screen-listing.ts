import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Screening } from "@san-ocop/kit/http/screening"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { refusedFor } from "@san-ocop/kit/screening/screen"
import { LISTING_MODULE } from "../../../modules/listing"
import { toContent } from "../../../modules/listing/content"
import { SUBMITTABLE } from "../../../modules/listing/listing-moves"
import type ListingModuleService from "../../../modules/listing/service"
import { readScreening, type Screened } from "../../../reads/listings/screening-facts"
import type { ActedListing } from "./assert-actor-may-act-on-listing"

/** @throws Refusal invalid_data for goods that no floor may sell */
async function screenOrRefuse(container: MedusaContainer, of: Screened): Promise<Screening> {
  const screening = await readScreening(container, of)
  const refused = refusedFor(screening)
  if (refused) {
    const words = [...new Set(refused.places.map((place) => `“${place.words}”`))].join(", ")
    const field = `content.${refused.places[0]?.field ?? "name"}`
    refuse("invalid_data", `${refused.why} Bài đang viết: ${words}.`, { field, code: `screening_${refused.rule}` })
  }
  return screening
}

/** Screens what a seller sends to the department. */
export const screenSubmissionStep = createStep(
  "screen-submission",
  async ({ listing }: { listing: ActedListing }, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [{ price }, revision] = await Promise.all([
      listings.retrieveListing(listing.id),
      listings.retrieveListingRevision(listing.current_revision_id ?? ""),
    ])
    const content = toContent(revision)
    return new StepResponse(
      await screenOrRefuse(container, { ...listing, listing_id: listing.id, content, price: Number(price) }),
    )
  },
)

/** Screens what a seller saves where it may go to the department at once; null for what he still writes at. */
export const screenSavedStep = createStep(
  "screen-saved",
  async (input: { listing: ActedListing; content: ListingContent; price: number }, { container }) => {
    const { listing, content, price } = input
    if (SUBMITTABLE.includes(listing.state as (typeof SUBMITTABLE)[number])) return new StepResponse(null)
    return new StepResponse(await screenOrRefuse(container, { ...listing, listing_id: listing.id, content, price }))
  },
)
