import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { PayoutResultLine } from "@san-ocop/kit/http/payouts"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import { toJudgedResult } from "../../lib/payouts/judge-results"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { id: string; lines: PayoutResultLine[]; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const takeInPayoutResultsStep = createStep("take-in-payout-results", async (input: Input, { container }) => {
  assertPaysOut(input.actor)
  const verdicts = await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .takeInResults({ ...input, at: clock.now() })
  return new StepResponse(verdicts.map(toJudgedResult))
})

/** Takes in what a bank says of a batch. @returns what became of each row @throws Refusal */
export const takeInPayoutResultsWorkflow = createWorkflow("take-in-payout-results", (input: Input) => {
  return new WorkflowResponse(takeInPayoutResultsStep(input))
})
