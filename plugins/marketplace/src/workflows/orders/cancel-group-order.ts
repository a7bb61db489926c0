import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

export type CancelGroupOrder = OrderChange & { note: string | null }

/**
 * Cancels one stall's order and leaves the others of its group alone: stock is released and the payment is called off.
 * The state moves first, under a row lock, so that confirming and cancelling cannot both succeed.
 */
export const cancelGroupOrderWorkflow = createWorkflow("cancel-group-order", (input: CancelGroupOrder) => {
  const from = assertMayChangeOrderStep(input)
  const move = transform({ input, from }, ({ input, from }) => ({
    id: input.id,
    actor: input.actor,
    note: input.note,
    to: "cancelled" as const,
    ...(from && { from }),
  }))
  const made = moveOrderStep(move)
  when("order-was-cancelled", { made }, ({ made }) => made.moved).then(() => {
    const cancel = transform({ made }, ({ made }) => ({ order_id: made.before.order_id }))
    cancelOrderWorkflow.runAsStep({ input: cancel })
  })
  return new WorkflowResponse(made)
})
