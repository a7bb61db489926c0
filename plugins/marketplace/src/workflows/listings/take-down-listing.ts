import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { ReasonCode } from "@san-ocop/kit/http/department"
import { REASONS, reasonText } from "../../modules/listing/reasons"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { assertNotOwnStallStep } from "../sellers/steps/assert-not-own-stall"
import { takeDownListingStep } from "./steps/change-listing"

/** The coded reason and, in words, what the seller should know besides. */
export type TakeDownListing = { listing_id: string; reason_code: ReasonCode; reason?: string | undefined; actor: Actor }

/** A trade officer of the province takes a listing off sale at once. @throws Refusal not_found, forbidden, conflict */
export const takeDownListingWorkflow = createWorkflow("take-down-listing", (input: TakeDownListing) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "moderate" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  const { id, province_code, seller_id } = listing
  assertNotOwnStallStep({ actor: input.actor, kind: "listing", id, province_code, seller_id })
  const change = takeDownListingStep(
    transform({ input }, ({ input: { listing_id, actor, reason_code, reason = null } }) => ({
      listing_id,
      actor,
      reason: reasonText(reason_code, reason) ?? REASONS.other,
    })),
  )
  projectListingWorkflow.runAsStep({
    input: transform({ listing }, (data) => ({ listing_ids: [data.listing.id], seller_id: data.listing.seller_id })),
  })
  return new WorkflowResponse(change)
})
