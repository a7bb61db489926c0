import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { projectSellerStep } from "./steps/project-seller"
import { liftRestrictionStep } from "./steps/write-case"

/** Ends a restriction or takes its announcement back; the goods are on sale again. @throws Refusal not_found, forbidden, conflict */
export const liftRestrictionWorkflow = createWorkflow(
  "lift-restriction",
  (input: { restriction_id: string; words: string; actor: Actor }) => {
    const target = transform({ input }, ({ input: { actor, restriction_id } }) => ({
      actor,
      kind: "restriction" as const,
      id: restriction_id,
    }))
    assertMayHandleCaseStep(target)
    const seller_id = liftRestrictionStep(input)
    projectSellerStep(seller_id)
    return new WorkflowResponse(seller_id)
  },
)
