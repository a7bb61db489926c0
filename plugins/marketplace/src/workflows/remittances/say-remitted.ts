import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertCountsMoney } from "../../lib/transfers/assert-counts-money"
import { ORDER_GROUP_MODULE } from "../../modules/order_group"
import type OrderGroupModuleService from "../../modules/order_group/service"

export type SayRemittedInput = { seller_id: string; orders: string[]; actor: Actor }

// No way back: it is one transaction, and the last thing that happens.
const sayRemittedStep = createStep("say-remitted", async (input: SayRemittedInput, { container }) => {
  assertCountsMoney(input.actor, input.seller_id)
  await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).remit({ ...input, at: clock.now() })
  return new StepResponse(input.orders)
})

/** The stall says that a carrier has paid it the cash of some orders. Said again it changes nothing. @throws Refusal */
export const sayRemittedWorkflow = createWorkflow("say-remitted", (input: SayRemittedInput) => {
  return new WorkflowResponse(sayRemittedStep(input))
})
