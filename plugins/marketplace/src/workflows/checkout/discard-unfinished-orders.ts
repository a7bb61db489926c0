import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { clearUnfinishedOrdersStep } from "./steps/clear-unfinished-orders"
import { findUnfinishedOrdersStep } from "./steps/find-unfinished-orders"

/** Discards a cart's unfinished orders under the cart's lock, so that a completion at work is left alone. */
export const discardUnfinishedOrdersWorkflow = createWorkflow(
  "discard-unfinished-orders",
  (input: { cart_id: string }) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const unfinished = findUnfinishedOrdersStep(input)
    const discarded = clearUnfinishedOrdersStep(unfinished)
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(discarded)
  },
)
