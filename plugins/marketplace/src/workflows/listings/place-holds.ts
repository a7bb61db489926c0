import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Held, PlaceHolds } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayHoldStep } from "./steps/assert-actor-may-hold"
import { placeHoldsStep } from "./steps/change-holds"

/** The listings whose holds changed, as a projection wants them. */
export const projectionOf = (held: Held[]) => ({
  listing_ids: held.map(({ listing_id }) => listing_id),
  seller_id: held.map(({ seller_id }) => seller_id),
})

/**
 * Takes listings off sale for one source, whatever their state; several sources may hold one listing. Idempotent for each
 * listing, ground and source. Answers the new holds.
 * @throws Refusal not_found, forbidden
 */
export const placeHoldsWorkflow = createWorkflow("place-holds", (input: PlaceHolds & { actor: Actor }) => {
  assertActorMayHoldStep(input)
  const placed = placeHoldsStep(input)
  when("holds-were-placed", placed, (list) => list.length > 0).then(() => {
    projectListingWorkflow.runAsStep({ input: transform({ placed }, (data) => projectionOf(data.placed)) })
  })
  return new WorkflowResponse(placed)
})
