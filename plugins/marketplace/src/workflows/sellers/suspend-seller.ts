import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { projectListingWorkflow } from "../listings/project-listing"
import { assertActorMayGovernSellersStep } from "./steps/assert-actor-may-govern-sellers"
import { changeSellerStatusStep, listShownListingsStep } from "./steps/change-seller-status"

/** `reason` is for the seller and the audit log. */
export type SuspendSeller = { seller_id: string; reason: string; actor: Actor }

/**
 * Takes all of a seller's listings off sale at once. What was ordered can still be sent.
 * @throws Refusal not_found for another province's seller; forbidden; conflict when he is not active
 */
export const suspendSellerWorkflow = createWorkflow("suspend-seller", (input: SuspendSeller) => {
  assertActorMayGovernSellersStep(
    transform({ input }, ({ input: { actor, seller_id } }) => ({ actor, seller_ids: [seller_id] })),
  )
  const before = changeSellerStatusStep(transform({ input }, (data) => ({ ...data.input, to: "suspended" as const })))
  const listing_ids = listShownListingsStep({ seller_id: input.seller_id })
  projectListingWorkflow.runAsStep({ input: { listing_ids, seller_id: input.seller_id } })
  return new WorkflowResponse(before)
})
