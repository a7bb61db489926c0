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
import { fromDatabase } from "@san-ocop/floor/lib/staff/appeal-judges"
import { refuseOwnDecision } from "../../modules/casework/changes/refuse-own-decision"
import type { DecideAppeal } from "../../modules/casework/types"
import { releaseHoldsWorkflow } from "../listings/release-holds"
import { assertMayHandleCaseStep } from "./steps/assert-may-handle-case"
import { projectSellerStep } from "./steps/project-seller"
import { casework, decideAppealStep } from "./steps/write-case"

type Deciding = DecideAppeal & { actor: Actor }

/** The authority's request whose goods are freed, when they are. @throws Refusal conflict, forbidden: before anything is freed */
const requestFreedStep = createStep("request-freed", async (input: Deciding, { container }) => {
  const cases = casework(container)
  const { case_kind, case_id, state } = await cases.retrieveCaseAppeal(input.appeal_id)
  if (state !== "filed") refuse("conflict", "Khiếu nại này đã được xét. Mời tải lại trang.", { code: "case_moved" })
  const frees = case_kind === "authority_request" && input.state === "overturned"
  if (!frees) return new StepResponse<string | null>(null)
  const { registered_by, done_by, lifted_at, ...request } = await cases.retrieveAuthorityRequest(case_id)
  const decided = { ...request, deciders: [registered_by, done_by] }
  await refuseOwnDecision(fromDatabase(container), input.actor, decided)
  return new StepResponse<string | null>(lifted_at ? null : case_id)
})

/**
 * Another officer than the one who decided says whether a decision stands. One that does not is taken back at once: the goods
 * are on sale again.
 * @throws Refusal not_found, forbidden, conflict
 */
export const decideCaseAppealWorkflow = createWorkflow("decide-case-appeal", (input: Deciding) => {
  const target = transform({ input }, ({ input: { actor, appeal_id } }) => ({
    actor,
    kind: "appeal" as const,
    id: appeal_id,
  }))
  assertMayHandleCaseStep(target)
  const freed = requestFreedStep(input)
  when("listings-are-freed", freed, (id) => id !== null).then(() => {
    const holds = transform({ input, freed }, ({ input: { actor }, freed }) => ({
      actor,
      ground: "authority_request" as const,
      source_id: freed ?? "",
    }))
    releaseHoldsWorkflow.runAsStep({ input: holds })
  })
  const seller_id = decideAppealStep(input)
  projectSellerStep(seller_id)
  return new WorkflowResponse(seller_id)
})
