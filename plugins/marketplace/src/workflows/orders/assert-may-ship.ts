import { createHook, createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { readReachedStateStep } from "./steps/read-reached-state"

/**
 * Whether an order may be handed to a carrier. Every way of sending passes it before anybody outside is told, carrier or shopper.
 * `is_sent`: it was handed over before, so that this call only finishes what an earlier one left undone.
 * @property hooks.validate - refuse what may not leave (a recalled lot)
 * @throws Refusal not_found, forbidden
 */
export const assertMayShipWorkflow = createWorkflow("assert-may-ship", (input: OrderChange) => {
  assertMayChangeOrderStep(input)
  const order = readReachedStateStep(input)
  const asked = transform({ order }, ({ order: { order_id, state } }) => ({
    order_id,
    is_sent: !["awaiting_payment", "placed", "confirmed"].includes(state),
  }))
  const validate = createHook("validate", asked)
  return new WorkflowResponse(asked, { hooks: [validate] })
})
