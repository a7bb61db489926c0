import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { ApprovedListing } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"

export type ImportApprovedListings = { listings: ApprovedListing[]; actor: Actor }

const importListingsStep = createStep(
  "import-listings",
  async ({ listings, actor }: ImportApprovedListings, { container }) => {
    if (actor.type !== "system") refuse("forbidden", "Việc này chỉ dành cho hệ thống.")
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    const ids = await service.importApproved({ listings, actor, at: clock.now() })
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const service = container.resolve<ListingModuleService>(LISTING_MODULE)
    await service.deleteListingRevisions({ listing_id: ids })
    await service.deleteListings(ids)
  },
)

/**
 * Brings in many listings that are approved already, with their products: a demo's, or those of another floor. Only the
 * system may (`systemActor("seed")`). Answers the listings' ids in the given order; their rows hold `product_id` and
 * `variant_id` afterwards.
 *
 * Each has a seller, also a catalogue entry that nobody sells here (`sales_mode: "catalogue_only"`): that one belongs to a
 * stall of its province kept for the catalogue, its product has no price and no stock, and so no cart takes it.
 */
export const importApprovedListingsWorkflow = createWorkflow(
  "import-approved-listings",
  (input: ImportApprovedListings) => {
    const listing_ids = importListingsStep(input)
    projectListingWorkflow.runAsStep({ input: { listing_ids, seller_id: null } })
    return new WorkflowResponse(transform({ listing_ids }, (data) => ({ listing_ids: data.listing_ids })))
  },
)
