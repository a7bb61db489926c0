import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { placeHoldsWorkflow } from "../listings/place-holds"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { projectSellerStep } from "./steps/project-seller"
import { announceRestrictionStep, casework, finishRequestStep } from "./steps/write-case"

const requestToCarryOutStep = createStep("request-to-carry-out", async (id: string, { container }) => {
  const request = await casework(container).retrieveAuthorityRequest(id)
  if (request.state !== "received") {
    refuse("conflict", "Yêu cầu này đã làm xong. Mời tải lại trang.", { code: "case_moved" })
  }
  if (request.kind === "seller_information") {
    refuse("not_allowed", "Yêu cầu này được làm bằng cách giao thông tin người bán.", { code: "hand_over_instead" })
  }
  const open = { seller_id: request.seller_id, ground: "authority_request", lifted_at: null }
  const [locked] = await casework(container).listSellerRestrictions(open, { take: 1 })
  const { kind, authority, paper_number, words, seller_id, seller_slug, province_code } = request
  const listing_ids = request.listing_ids as string[]
  const reason = `${authority}, văn bản ${paper_number}. ${words}`
  return new StepResponse({ id, kind, reason, seller_id, seller_slug, province_code, listing_ids, is_locked: !!locked })
})

/**
 * Does what an authority asks for, at once: holds its listings, or stops the stall. A second request to stop a stall that is
 * stopped finds it done.
 * @throws Refusal not_found, forbidden, conflict
 */
export const carryOutRequestWorkflow = createWorkflow(
  "carry-out-request",
  (input: { request_id: string; actor: Actor }) => {
    const target = transform({ input }, ({ input: { actor, request_id } }) => ({
      actor,
      kind: "authority_request" as const,
      id: request_id,
    }))
    assertMayHandleCaseStep(target)
    const request = requestToCarryOutStep(input.request_id)
    when("listings-are-held", request, ({ kind }) => kind === "remove_listings").then(() => {
      const holds = transform({ input, request }, ({ input: { actor }, request }) => ({
        actor,
        listing_ids: request.listing_ids,
        ground: "authority_request" as const,
        source_id: request.id,
        reason: request.reason,
      }))
      placeHoldsWorkflow.runAsStep({ input: holds })
    })
    when("the-stall-is-stopped", request, ({ kind, is_locked }) => kind === "lock_seller" && !is_locked).then(() => {
      const restriction = transform({ input, request }, ({ input: { actor }, request }) => ({
        actor,
        province_code: request.province_code,
        seller_id: request.seller_id,
        seller_slug: request.seller_slug,
        ground: "authority_request" as const,
        words: request.reason,
        request_id: request.id,
      }))
      announceRestrictionStep(restriction)
    })
    finishRequestStep(input)
    when("products-follow", request, ({ kind }) => kind === "lock_seller").then(() => {
      projectSellerStep(request.seller_id)
    })
    return new WorkflowResponse(request)
  },
)
