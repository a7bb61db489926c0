import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { packOrderWorkflow } from "./pack-order"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"

export type ShipGroupOrder = OrderChange & { carrier: string; tracking_code: string }

/** The seller hands the parcel to a carrier. The shopper sees who carries it and under which code. */
export const shipOrderWorkflow = createWorkflow("ship-order", (input: ShipGroupOrder) => {
  assertMayChangeOrderStep(input)
  const move = transform({ input }, ({ input: { id, actor, carrier, tracking_code } }) => ({
    id,
    actor,
    carrier,
    tracking_code,
    to: "shipped" as const,
    note: `${carrier}: ${tracking_code}`,
  }))
  const made = moveOrderStep(move)
  when("order-was-shipped", { made }, ({ made }) => made.moved).then(() => {
    const parcel = transform({ input, made }, ({ input, made }) => ({
      order_id: made.before.order_id,
      tracking_code: input.tracking_code,
      packed_by: input.actor.id,
    }))
    packOrderWorkflow.runAsStep({ input: parcel })
  })
  return new WorkflowResponse(made)
})
