import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { carryOutMoveWorkflow } from "./carry-out-move"
import { orderLockKey } from "./order-lock"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

/**
 * The parcel has reached the shopper. Cash on delivery is not yet the seller's: the carrier remits it later. Called again it
 * finishes what a call that died left undone.
 */
export const deliverOrderWorkflow = createWorkflow("deliver-order", (input: OrderChange) => {
  assertMayChangeOrderStep(input)
  const key = orderLockKey(input)
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const move = transform({ input }, ({ input }) => ({ id: input.id, actor: input.actor, to: "delivered" as const }))
  const made = moveOrderStep(move)
  const reached = transform({ input, made }, ({ input, made }) => ({
    order_id: made.before.order_id,
    state: "delivered" as const,
    tracking_code: made.before.tracking_code ?? "",
    done_by: input.actor.id,
  }))
  carryOutMoveWorkflow.runAsStep({ input: reached })
  releaseLockStep({ key })
  return new WorkflowResponse(made)
})
