import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { assertActorMayActOnListingStep } from "./steps/assert-actor-may-act-on-listing"
import { submitListingStep } from "./steps/change-listing"
import { screenSubmissionStep } from "./steps/screen-listing"

/**
 * A member sends a listing to the department of his province, with what the screening rules find in it.
 * Hook `validate`: higher plugins refuse what may not be submitted (no producer, no certificate) by throwing a Refusal.
 * @throws Refusal not_found, forbidden, not_allowed, conflict
 */
export const submitListingWorkflow = createWorkflow("submit-listing", (input: { listing_id: string; actor: Actor }) => {
  const target = transform({ input }, ({ input: { listing_id, actor } }) => ({
    listing_id,
    actor,
    act: "write" as const,
  }))
  const listing = assertActorMayActOnListingStep(target)
  const validate = createHook("validate", { listing })
  const screening = screenSubmissionStep({ listing })
  const submission = transform({ input, screening }, (data) => ({ ...data.input, screening: data.screening }))
  return new WorkflowResponse(submitListingStep(submission), { hooks: [validate] })
})
