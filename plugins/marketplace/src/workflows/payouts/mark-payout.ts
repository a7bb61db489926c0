import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { PayoutState } from "@san-ocop/kit/http/payouts"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import type { MoveNote } from "../../lib/payouts/types"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { id: string; to: PayoutState; actor: Actor } & MoveNote

// No way back: it is one transaction, and the last thing that happens.
const markPayoutStep = createStep("mark-payout", async (input: Input, { container }) => {
  assertPaysOut(input.actor)
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).mark({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** An operator says what became of one payout. @throws Refusal */
export const markPayoutWorkflow = createWorkflow("mark-payout", (input: Input) => {
  return new WorkflowResponse(markPayoutStep(input))
})
