import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertSpeaksInDispute } from "./assert-speaks-for-side"
import { disputesOf } from "./disputes"

type Input = { id: string; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const withdrawDisputeStep = createStep("withdraw-dispute", async (input: Input, { container }) => {
  await assertSpeaksInDispute(container, { ...input, side: "shopper" })
  await disputesOf(container).withdraw({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** The shopper lets his dispute be. @throws Refusal */
export const withdrawDisputeWorkflow = createWorkflow(
  "withdraw-dispute",
  (input: Input) => new WorkflowResponse(withdrawDisputeStep(input)),
)
