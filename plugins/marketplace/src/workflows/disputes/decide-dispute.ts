import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DecideDispute } from "@san-ocop/kit/http/disputes"
import { followReturnStep } from "../returns/steps/follow-return"
import { disputesOf } from "./disputes"

export type DecideDisputeInput = { id: string; decision: DecideDispute; actor: Actor }

// No way back: what was decided stands. What follows from it a job does, too.
const decideDisputeStep = createStep("decide-dispute", async (input: DecideDisputeInput, { container }) => {
  const { type } = input.actor
  if (type !== "user" && type !== "system")
    refuse("forbidden", "Chỉ người điều hành sàn được phân xử tranh chấp.", { code: "operator_required" })
  const refund = await disputesOf(container).decide({ ...input, at: clock.now() })
  return new StepResponse({ id: refund ?? "" })
})

/** An operator decides on a dispute, with what it moves; a card has its money back at once where it can. @throws Refusal */
export const decideDisputeWorkflow = createWorkflow("decide-dispute", (input: DecideDisputeInput) => {
  const refund = decideDisputeStep(input)
  return new WorkflowResponse(followReturnStep(refund))
})
