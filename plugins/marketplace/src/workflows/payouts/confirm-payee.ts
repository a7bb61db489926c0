import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { ConfirmPayee } from "@san-ocop/kit/http/payouts"
import { assertPaysOut } from "../../lib/payouts/assert-pays-out"
import { PAYOUT_MODULE } from "../../modules/payout"
import type PayoutModuleService from "../../modules/payout/service"

type Input = { seller_id: string; account: ConfirmPayee; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const confirmPayeeStep = createStep("confirm-payee", async (input: Input, { container }) => {
  assertPaysOut(input.actor)
  await container.resolve<PayoutModuleService>(PAYOUT_MODULE).confirmPayee({ ...input, at: clock.now() })
  return new StepResponse(input.seller_id)
})

/** An operator confirms to which account a stall is paid. @throws Refusal */
export const confirmPayeeWorkflow = createWorkflow("confirm-payee", (input: Input) => {
  return new WorkflowResponse(confirmPayeeStep(input))
})
