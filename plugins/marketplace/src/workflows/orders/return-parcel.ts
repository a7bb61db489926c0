import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { DeliveryFailure, ReturnedGoods } from "@san-ocop/kit/http/deliveries-failed"
import { carryOutMoveWorkflow } from "./carry-out-move"
import { orderLockKey } from "./order-lock"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

/** What happens to a parcel that was not taken at the door. */
export type ReturnParcel = OrderChange & {
  to: "delivery_failed" | "returning" | "returned"
  note: string | null
  failure?: DeliveryFailure
  returned_goods?: ReturnedGoods
}

/**
 * The carrier stood at the door in vain, turns round, or has brought the parcel back. When it turns round nobody owes its price any more; when it is back
 * its goods are on sale again, if the stall found them good. Called again it finishes what a call that died left undone.
 */
export const returnParcelWorkflow = createWorkflow("return-parcel", (input: ReturnParcel) => {
  assertMayChangeOrderStep(input)
  const key = orderLockKey(input)
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const move = transform({ input }, ({ input: { seller_id: _seller, ...move } }) => move)
  const made = moveOrderStep(move)
  const reached = transform({ input, made }, ({ input, made }) => ({
    order_id: made.before.order_id,
    state: input.to,
    tracking_code: made.before.tracking_code ?? "",
    done_by: input.actor.id,
  }))
  carryOutMoveWorkflow.runAsStep({ input: reached })
  releaseLockStep({ key })
  return new WorkflowResponse(made)
})
