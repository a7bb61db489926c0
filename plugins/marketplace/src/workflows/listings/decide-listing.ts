import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Decide } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { assertNotOwnStallStep } from "../sellers/steps/assert-not-own-stall"
import { decideListingStep } from "./steps/change-listing"

export type DecideListing = Decide & { actor: Actor }

/**
 * A trade officer of the seller's province approves the waiting revision, asks for changes, or rejects it. Approval shows
 * it to shoppers. The decision and its audit entry are one transaction; the product follows.
 * Hook `validate`: higher plugins refuse an approval (verification, certificate) by throwing a Refusal. Hook `decided`: they look
 * again once the decision is written, and by throwing one take an approval back.
 * @throws Refusal not_found for another province; forbidden for who may only read; conflict when stale or decided already
 */
export const decideListingWorkflow = createWorkflow("decide-listing", (input: DecideListing) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "moderate" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  const { id, province_code, seller_id } = listing
  assertNotOwnStallStep({ actor: input.actor, kind: "listing", id, province_code, seller_id })
  const validate = createHook("validate", { listing, decision: input.decision })
  const change = decideListingStep(input)
  const decided = createHook("decided", { listing_id: input.listing_id, decision: input.decision })
  projectListingWorkflow.runAsStep({
    input: transform({ listing }, (data) => ({ listing_ids: [data.listing.id], seller_id: data.listing.seller_id })),
  })
  return new WorkflowResponse(change, { hooks: [validate, decided] })
})
