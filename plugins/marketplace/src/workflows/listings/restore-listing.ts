import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { assertNotOwnStallStep } from "../sellers/steps/assert-not-own-stall"
import { restoreListingStep } from "./steps/change-listing"

export type RestoreListing = { listing_id: string; actor: Actor }

/**
 * A trade officer of the province puts a taken-down listing back on sale. Hook `restored`: higher plugins take that back by throwing
 * a Refusal. @throws Refusal not_found, forbidden, conflict
 */
export const restoreListingWorkflow = createWorkflow("restore-listing", (input: RestoreListing) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "moderate" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  const { id, province_code, seller_id } = listing
  assertNotOwnStallStep({ actor: input.actor, kind: "listing", id, province_code, seller_id })
  const change = restoreListingStep(input)
  const restored = createHook("restored", { listing_id: input.listing_id })
  projectListingWorkflow.runAsStep({
    input: transform({ listing }, (data) => ({ listing_ids: [data.listing.id], seller_id: data.listing.seller_id })),
  })
  return new WorkflowResponse(change, { hooks: [restored] })
})
