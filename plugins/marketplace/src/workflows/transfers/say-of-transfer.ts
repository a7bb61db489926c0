import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayChangeOrderStep } from "../orders/steps/assert-may-change-order"
import { settleTransferPaymentWorkflow } from "./settle-transfer-payment"
import { type SayOfTransfer, sayOfTransferStep } from "./steps/say-of-transfer"

/** The stall says that an order's money is in its account, or that it has given back what it owed. Said again it changes nothing. @throws Refusal */
export const sayOfTransferWorkflow = createWorkflow("say-of-transfer", (input: SayOfTransfer) => {
  assertMayChangeOrderStep(input)
  const id = sayOfTransferStep(input)
  settleTransferPaymentWorkflow.runAsStep({ input: { id } })
  return new WorkflowResponse(id)
})
