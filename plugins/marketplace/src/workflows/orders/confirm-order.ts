import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

/** The seller takes an order on: from here only he may cancel it. */
export const confirmOrderWorkflow = createWorkflow("confirm-order", (input: OrderChange) => {
  assertMayChangeOrderStep(input)
  const move = transform({ input }, ({ input }) => ({ id: input.id, actor: input.actor, to: "confirmed" as const }))
  return new WorkflowResponse(moveOrderStep(move))
})
