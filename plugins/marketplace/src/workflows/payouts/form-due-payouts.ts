import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { floor_id: string; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const formDuePayoutsStep = createStep("form-due-payouts", async (input: Input, { container }) => {
  assertPaysOut(input.actor)
  const id = await container.resolve<PayoutModuleService>(PAYOUT_MODULE).formDue({ ...input, at: clock.now() })
  return new StepResponse(id)
})

/** Forms the batch that a floor's schedule has for today. Run again it forms none. @returns its id, or null @throws Refusal not_found */
export const formDuePayoutsWorkflow = createWorkflow("form-due-payouts", (input: Input) => {
  return new WorkflowResponse(formDuePayoutsStep(input))
})
