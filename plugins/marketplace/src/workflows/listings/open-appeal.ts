import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import type { OpenAppeal } from "../../modules/listing/types"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"

const openAppealStep = createStep("open-appeal", async (input: OpenAppeal & { actor: Actor }, { container }) => {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
  return new StepResponse(await listings.openAppeal({ ...input, at: clock.now() }))
})

/** A member appeals the rejection or the take-down of his listing. Answers the appeal's id. @throws Refusal not_found, conflict */
export const openAppealWorkflow = createWorkflow("open-appeal", (input: OpenAppeal & { actor: Actor }) => {
  assertActorMayActOnListingStep(
    transform({ input }, ({ input: { listing_id, actor } }) => ({ listing_id, actor, act: "write" as const })),
  )
  return new WorkflowResponse(openAppealStep(input))
})
