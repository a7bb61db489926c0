import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { carryOutMoveWorkflow } from "./carry-out-move"
import { orderLockKey } from "./order-lock"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

/** `from`: only out of these states, for what happens by itself. */
export type CancelGroupOrder = OrderChange & { note: string | null; from?: OrderState[] }

/**
 * Cancels one stall's order and leaves the others of its group alone: stock is released and the payment is called off.
 * The state moves first, under a row lock, so that confirming and cancelling cannot both succeed. Called again it finishes what a
 * call that died left undone.
 */
export const cancelGroupOrderWorkflow = createWorkflow("cancel-group-order", (input: CancelGroupOrder) => {
  const from = assertMayChangeOrderStep(input)
  const key = orderLockKey(input)
  acquireLockStep({ key, timeout: 30, ttl: 120 })
  const move = transform({ input, from }, ({ input, from }) => {
    const only = input.from ?? from
    return { id: input.id, actor: input.actor, note: input.note, to: "cancelled" as const, ...(only && { from: only }) }
  })
  const made = moveOrderStep(move)
  const reached = transform({ input, made }, ({ input, made }) => ({
    order_id: made.before.order_id,
    state: "cancelled" as const,
    tracking_code: "",
    done_by: input.actor.id,
  }))
  carryOutMoveWorkflow.runAsStep({ input: reached })
  releaseLockStep({ key })
  return new WorkflowResponse(made)
})
