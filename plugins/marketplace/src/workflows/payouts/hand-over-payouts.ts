import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import type { PayoutChannel } from "@san-ocop/kit/http/payouts"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { id: string; by: PayoutChannel }

// No way back: what somebody may have seen stays handed over.
const handOverPayoutsStep = createStep("hand-over-payouts", async (input: Input, { container }) => {
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).handOver({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** Keeps that a batch's file, or a code of one of its payouts, is about to be given out. @throws Refusal not_found; conflict after the other was */
export const handOverPayoutsWorkflow = createWorkflow("hand-over-payouts", (input: Input) => {
  return new WorkflowResponse(handOverPayoutsStep(input))
})
