import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { ReleaseHolds } from "../../modules/listing/types"
import { projectionOf } from "./place-holds"
import { projectListingWorkflow } from "./project-listing"
import { assertActorMayHoldStep } from "./steps/assert-actor-may-hold"
import { releaseHoldsStep } from "./steps/change-holds"

/**
 * Ends what one source holds, all of it or some listings. What nothing else holds is on sale again, if it was approved.
 * Answers the holds that ended; a second call ends none.
 * @throws Refusal not_found, forbidden
 */
export const releaseHoldsWorkflow = createWorkflow("release-holds", (input: ReleaseHolds & { actor: Actor }) => {
  assertActorMayHoldStep(input)
  const released = releaseHoldsStep(input)
  when("holds-were-released", released, (list) => list.length > 0).then(() => {
    projectListingWorkflow.runAsStep({ input: transform({ released }, (data) => projectionOf(data.released)) })
  })
  return new WorkflowResponse(released)
})
