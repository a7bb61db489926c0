import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { followCardPaymentStep } from "./steps/follow-card-payment"

/** Brings a payment by card to where it belongs: asked for, promised, captured once, given back, or let go. Called again it does nothing more. */
export const followCardPaymentWorkflow = createWorkflow("follow-card-payment", (input: { group_id: string }) => {
  const key = transform({ input }, ({ input }) => `card:${input.group_id}`)
  // A refund runs this as a step of its own, where a lock is passed by unless it is asked for: the job would follow the same payment meanwhile.
  acquireLockStep({ key, timeout: 60, ttl: 180, executeOnSubWorkflow: true })
  const steps = followCardPaymentStep(input)
  releaseLockStep({ key, executeOnSubWorkflow: true })
  return new WorkflowResponse(steps)
})
