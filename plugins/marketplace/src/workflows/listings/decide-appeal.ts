import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { DecideAppeal } from "../../modules/listing/types"
import { projectListingWorkflow } from "./project-listing"
import { assertNotOwnStallStep } from "../sellers/steps/assert-not-own-stall"
import { assertActorMayEndAppealStep, decideAppealStep } from "./steps/change-appeal"

/**
 * Another officer than the one who rejected or took down grants or dismisses the appeal; its seller may take it back. Granted,
 * the listing is on sale again, or waits for review again when it was rejected. Hook `decided`: higher plugins take that back by
 * throwing a Refusal.
 * @throws Refusal not_found, forbidden, conflict
 */
export const decideAppealWorkflow = createWorkflow("decide-appeal", (input: DecideAppeal & { actor: Actor }) => {
  const appeal = assertActorMayEndAppealStep(input)
  assertNotOwnStallStep({
    actor: input.actor,
    kind: "appeal",
    id: input.appeal_id,
    province_code: appeal.province_code,
    seller_id: appeal.seller_id,
    deciders: appeal.deciders,
  })
  const done = decideAppealStep(input)
  const decided = createHook("decided", { listing_id: appeal.listing_id })
  projectListingWorkflow.runAsStep({
    input: transform({ appeal }, (data) => ({
      listing_ids: [data.appeal.listing_id],
      seller_id: data.appeal.seller_id,
    })),
  })
  return new WorkflowResponse(done, { hooks: [decided] })
})
