import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { PriceAndStock } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { setPriceAndStockStep } from "./steps/change-listing"
import { writeStockStep } from "./steps/write-stock"

export type SetPriceAndStock = PriceAndStock & { listing_id: string; actor: Actor }

/**
 * A member sets the price (whole dong) and how many can still be bought. No review; shoppers see it at once.
 * @throws Refusal not_found, forbidden, not_allowed
 */
export const setPriceAndStockWorkflow = createWorkflow("set-price-and-stock", (input: SetPriceAndStock) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "write" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  const change = setPriceAndStockStep(input)
  projectListingWorkflow.runAsStep({
    input: transform({ listing }, (data) => ({ listing_ids: [data.listing.id], seller_id: data.listing.seller_id })),
  })
  // After the projection, which may be waiting for the product to be made.
  writeStockStep({ listing_id: input.listing_id, stock: input.stock })
  return new WorkflowResponse(change)
})
