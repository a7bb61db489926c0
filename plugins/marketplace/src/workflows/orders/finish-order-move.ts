import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { carryOutMoveWorkflow } from "./carry-out-move"
import { orderLockKey } from "./order-lock"
import { readReachedStateStep } from "./steps/read-reached-state"

/** Finishes an order whose last move died half-way. Reads its state under the lock, so that a call at work is left alone. */
export const finishOrderMoveWorkflow = createWorkflow("finish-order-move", (input: { id: string }) => {
  const key = orderLockKey(input)
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const row = readReachedStateStep(input)
  const reached = transform({ row }, ({ row: { order_id, state, tracking_code } }) => ({
    order_id,
    state,
    tracking_code: tracking_code ?? "",
    done_by: "system",
  }))
  const missing = carryOutMoveWorkflow.runAsStep({ input: reached })
  releaseLockStep({ key })
  return new WorkflowResponse(missing)
})
