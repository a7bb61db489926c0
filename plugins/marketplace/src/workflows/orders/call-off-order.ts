import { createHook, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Cancels Medusa's order: its payment is called off, and the goods that it held are free for others. `order_id` is Medusa's.
 * @property hooks.beforeFreeing - just before, while the goods are still held, and again when a call had to be finished: keep off sale what
 *   may not be sold (a recalled lot)
 */
export const callOffOrderWorkflow = createWorkflow("call-off-order", (input: { order_id: string }) => {
  const beforeFreeing = createHook("beforeFreeing", input)
  cancelOrderWorkflow.runAsStep({ input })
  return new WorkflowResponse(input.order_id, { hooks: [beforeFreeing] })
})
