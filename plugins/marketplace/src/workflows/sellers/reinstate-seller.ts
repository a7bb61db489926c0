import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { projectListingWorkflow } from "../listings/project-listing"
import { assertActorMayGovernSellersStep } from "./steps/assert-actor-may-govern-sellers"
import { changeSellerStatusStep, listShownListingsStep } from "./steps/change-seller-status"

export type ReinstateSeller = { seller_id: string; reason: string | null; actor: Actor }

/** Ends a suspension: approved listings are on sale again. @throws Refusal not_found, forbidden, conflict */
export const reinstateSellerWorkflow = createWorkflow("reinstate-seller", (input: ReinstateSeller) => {
  assertActorMayGovernSellersStep(
    transform({ input }, ({ input: { actor, seller_id } }) => ({ actor, seller_ids: [seller_id] })),
  )
  const before = changeSellerStatusStep(transform({ input }, (data) => ({ ...data.input, to: "active" as const })))
  const listing_ids = listShownListingsStep({ seller_id: input.seller_id })
  projectListingWorkflow.runAsStep({ input: { listing_ids, seller_id: input.seller_id } })
  return new WorkflowResponse(before)
})
