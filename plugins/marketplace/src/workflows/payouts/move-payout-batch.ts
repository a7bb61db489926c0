import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { id: string; step: "approve" | "send" | "cancel"; actor: Actor }

// No way back: each is one transaction, and the last thing that happens.
const movePayoutBatchStep = createStep("move-payout-batch", async ({ step, ...input }: Input, { container }) => {
  assertPaysOut(input.actor)
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE)[step]({ ...input, at: clock.now() })
  return new StepResponse(input.id)
})

/** Approves a batch, hands it to the bank, or calls it off. Done again it changes nothing. @throws Refusal */
export const movePayoutBatchWorkflow = createWorkflow("move-payout-batch", (input: Input) => {
  return new WorkflowResponse(movePayoutBatchStep(input))
})
