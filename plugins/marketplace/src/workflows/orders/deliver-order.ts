import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { assertMayChangeOrderStep, type OrderChange } from "./steps/assert-may-change-order"
import { moveOrderStep } from "./steps/move-order"
import { readParcelStep } from "./steps/read-parcel"

/** The parcel has reached the shopper. Cash on delivery is not yet the seller's: the carrier remits it later. */
export const deliverOrderWorkflow = createWorkflow("deliver-order", (input: OrderChange) => {
  assertMayChangeOrderStep(input)
  const move = transform({ input }, ({ input }) => ({ id: input.id, actor: input.actor, to: "delivered" as const }))
  const made = moveOrderStep(move)
  when("order-was-delivered", { made }, ({ made }) => made.moved).then(() => {
    const parcel = readParcelStep(made.before.order_id)
    const delivery = transform({ made, parcel }, ({ made, parcel }) => ({
      orderId: made.before.order_id,
      fulfillmentId: parcel.fulfillment_id ?? "",
    }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivery })
  })
  return new WorkflowResponse(made)
})
