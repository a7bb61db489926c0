import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { recordHandOverStep } from "./steps/write-case"

/** Records each handing-over of a seller's information; the first does what was asked. @throws Refusal not_found, forbidden, conflict */
export const handOverWorkflow = createWorkflow(
  "hand-over",
  (input: { request_id: string; form: "sheet" | "page"; actor: Actor }) => {
    const target = transform({ input }, ({ input: { actor, request_id } }) => ({
      actor,
      kind: "authority_request" as const,
      id: request_id,
    }))
    const request = assertMayHandleCaseStep(target)
    recordHandOverStep(input)
    return new WorkflowResponse(request)
  },
)
