import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { followCardPaymentStep } from "./steps/follow-card-payment"

/** Brings a payment by card to where it belongs: asked for, promised, captured once, given back, or let go. Called again it does nothing more. */
export const followCardPaymentWorkflow = createWorkflow("follow-card-payment", (input: { group_id: string }) => {
  const key = transform({ input }, ({ input }) => `card:${input.group_id}`)
  acquireLockStep({ key, timeout: 60, ttl: 180 })
  const steps = followCardPaymentStep(input)
  releaseLockStep({ key })
  return new WorkflowResponse(steps)
})
