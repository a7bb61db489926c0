import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { LegalIdentity } from "@san-ocop/kit/http/seller-information"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { recordHandOverStep } from "./steps/write-case"

/**
 * Records each handing-over of a seller's information; the first does what was asked. Answers the seller, and who he is by law.
 * Hook `identify`: answers that with whole numbers, which higher plugins keep closed, and records each look; `reason` says for whom.
 * @throws Refusal not_found, forbidden, conflict
 */
export const handOverWorkflow = createWorkflow(
  "hand-over",
  (input: { request_id: string; form: "sheet" | "page"; actor: Actor }) => {
    const target = transform({ input }, ({ input: { actor, request_id } }) => ({
      actor,
      kind: "authority_request" as const,
      id: request_id,
    }))
    const request = assertMayHandleCaseStep(target)
    const reason = recordHandOverStep(input)
    const hook = createHook("identify", { seller_id: request.seller_id, actor: input.actor, reason })
    const found = hook.getResult() as LegalIdentity[] | undefined
    const handed = transform({ request, found }, ({ request: { seller_id }, found: identities }) => ({
      seller_id,
      identities: identities ?? [],
    }))
    return new WorkflowResponse(handed, { hooks: [hook] })
  },
)
