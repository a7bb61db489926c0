import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ListingState } from "@san-ocop/kit/http/seller"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import { assertMaySell } from "./assert-actor-may-sell"

export type ListingAct = "write" | "moderate"
export type ActingOnListing = { listing_id: string; actor: Actor; act: ListingAct }

/** The listing that is acted on, as it was when the actor's scope was checked. */
export type ActedListing = {
  id: string
  seller_id: string
  province_code: string
  state: ListingState
  product_id: string | null
  current_revision_id: string | null
}

/**
 * First step of every workflow that writes a listing. Scope is read from the record, never from what the client sent.
 * @throws Refusal not_found for another's listing; forbidden for a role that may only read; not_allowed for a closed seller
 */
export const assertActorMayActOnListingStep = createStep(
  "assert-actor-may-act-on-listing",
  async ({ listing_id, actor, act }: ActingOnListing, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [listing] = await listings.listListings({ id: listing_id }, { take: 1 })
    if (!listing) refuse("not_found", "Không tìm thấy sản phẩm này.")
    if (act === "moderate") assertMayModerate(actor, listing)
    else await assertMaySell(container, actor, listing.seller_id)
    const { id, seller_id, province_code, state, product_id, current_revision_id } = listing
    return new StepResponse<ActedListing>({ id, seller_id, province_code, state, product_id, current_revision_id })
  },
)
