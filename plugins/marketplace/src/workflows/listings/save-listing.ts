import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SaveListing } from "@san-ocop/kit/http/seller"
import type { SaveRevision } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { assertPicturesStep } from "./steps/assert-pictures"
import { assertProducerStep } from "./steps/assert-producer"
import { saveRevisionStep } from "./steps/change-listing"
import { screenSavedStep } from "./steps/screen-listing"
import { writeStockStep } from "./steps/write-stock"

export type SaveListingInput = Pick<SaveListing, "content" | "price"> &
  Pick<SaveRevision, "listing_id" | "stock" | "revision_number"> & { actor: Actor }

/**
 * A member writes the next revision of a listing, its price, and its stock when it was changed. Shoppers go on seeing the
 * approved revision while a change of what is reviewed waits; see `ListingModuleService.saveRevision`.
 * Hook `validate`: higher plugins refuse content by throwing a Refusal.
 * @throws Refusal not_found, forbidden, not_allowed, conflict, invalid_data
 */
export const saveListingWorkflow = createWorkflow("save-listing", (input: SaveListingInput) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "write" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  assertPicturesStep({ seller_id: listing.seller_id, listing_id: input.listing_id, pictures: input.content.pictures })
  assertProducerStep({ seller_id: listing.seller_id, producer_id: input.content.producer_id })
  const validate = createHook("validate", { listing, content: input.content })
  const screening = screenSavedStep({ listing, content: input.content, price: input.price })
  const change = saveRevisionStep(
    transform({ input, screening }, (data) => ({ ...data.input, screening: data.screening })),
  )
  projectListingWorkflow.runAsStep({
    input: transform({ listing }, (data) => ({ listing_ids: [data.listing.id], seller_id: data.listing.seller_id })),
  })
  // After the projection, which may be waiting for the product to be made.
  writeStockStep({ listing_id: input.listing_id, stock: input.stock })
  return new WorkflowResponse(change, { hooks: [validate] })
})
