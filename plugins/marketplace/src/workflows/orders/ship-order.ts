import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assertMayShipWorkflow } from "./assert-may-ship"
import { carryOutMoveWorkflow } from "./carry-out-move"
import { orderLockKey } from "./order-lock"
import type { OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

export type ShipGroupOrder = OrderChange & { carrier: string; tracking_code: string }

/**
 * The seller hands the parcel to a carrier. The shopper sees who carries it and under which code. Called again with the same
 * parcel it finishes what a call that died left undone.
 */
export const shipOrderWorkflow = createWorkflow("ship-order", (input: ShipGroupOrder) => {
  assertMayShipWorkflow.runAsStep({ input })
  const key = orderLockKey(input)
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const move = transform({ input }, ({ input: { id, actor, carrier, tracking_code } }) => ({
    id,
    actor,
    carrier,
    tracking_code,
    to: "shipped" as const,
    note: `${carrier}: ${tracking_code}`,
  }))
  const made = moveOrderStep(move)
  const reached = transform({ input, made }, ({ input, made }) => ({
    order_id: made.before.order_id,
    state: "shipped" as const,
    tracking_code: input.tracking_code,
    done_by: input.actor.id,
  }))
  carryOutMoveWorkflow.runAsStep({ input: reached })
  releaseLockStep({ key })
  return new WorkflowResponse(made)
})
