import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { floor_id: string; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const formPayoutBatchStep = createStep("form-payout-batch", async (input: Input, { container }) => {
  assertPaysOut(input.actor)
  const id = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).form({ ...input, at: clock.now() })
  return new StepResponse(id)
})

/** Forms a batch of what is due on a floor. @returns its id @throws Refusal */
export const formPayoutBatchWorkflow = createWorkflow("form-payout-batch", (input: Input) => {
  return new WorkflowResponse(formPayoutBatchStep(input))
})
