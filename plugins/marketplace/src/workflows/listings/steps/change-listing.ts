import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Screening } from "@san-ocop/kit/http/screening"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"
import type {
  Decide,
  ListingChange,
  NewListing,
  PriceAndStock,
  SaveRevision,
  Write,
} from "../../../modules/listing/types"

/** A step that makes one change of a listing in one transaction and, when the workflow fails later, takes it back. */
const changeListing = <Input extends { actor: Actor }>(
  name: string,
  change: (listings: ListingModuleService, input: Input & Write) => Promise<ListingChange>,
) =>
  createStep(
    name,
    async (input: Input, { container }) => {
      const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
      const done = await change(listings, { ...input, at: clock.now() })
      return new StepResponse(done, { ...done, actor: input.actor })
    },
    async (done, { container }) => {
      if (!done) return
      await container.resolve<ListingModuleService>(LISTING_MODULE).undoChange({ ...done, at: clock.now() })
    },
  )

type By = { actor: Actor }
type OfListing = By & { listing_id: string }

export const createDraftStep = changeListing<NewListing & By>("create-listing-draft", (listings, input) =>
  listings.createDraft(input),
)
export const saveRevisionStep = changeListing<SaveRevision & By>("save-listing-revision", (listings, input) =>
  listings.saveRevision(input),
)
export const submitListingStep = changeListing<OfListing & { screening: Screening }>(
  "submit-listing",
  (listings, input) => listings.submit(input),
)
export const decideListingStep = changeListing<Decide & By>("decide-listing", (listings, input) =>
  listings.decide(input),
)
export const takeDownListingStep = changeListing<OfListing & { reason: string }>(
  "take-down-listing",
  (listings, input) => listings.takeDown(input),
)
export const restoreListingStep = changeListing<OfListing>("restore-listing", (listings, input) =>
  listings.restore(input),
)
export const setPriceAndStockStep = changeListing<OfListing & PriceAndStock>("set-price-and-stock", (listings, input) =>
  listings.setPriceAndStock(input),
)
