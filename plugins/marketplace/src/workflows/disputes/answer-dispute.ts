import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertSpeaksInDispute } from "./assert-speaks-for-side"
import { disputesOf } from "./disputes"

export type AnswerDisputeInput = { id: string; words: string; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const answerDisputeStep = createStep("answer-dispute", async (input: AnswerDisputeInput, { container }) => {
  await assertSpeaksInDispute(container, { ...input, side: "seller" })
  await disputesOf(container).answer({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** The stall answers a dispute about an order of its own. @throws Refusal */
export const answerDisputeWorkflow = createWorkflow(
  "answer-dispute",
  (input: AnswerDisputeInput) => new WorkflowResponse(answerDisputeStep(input)),
)
