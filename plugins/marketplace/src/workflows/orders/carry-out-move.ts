import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cancelPaymentStep, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { callOffOrderWorkflow } from "./call-off-order"
import { packOrderWorkflow } from "./pack-order"
import { findMissingStepsStep } from "./steps/find-missing-steps"
import { readOpenPaymentsStep } from "./steps/read-open-payments"
import { readParcelStep } from "./steps/read-parcel"
import { takeBackGoodsStep } from "./steps/take-back-goods"

/** A state that our order has reached. `order_id` is Medusa's, `done_by` the id of whoever moved it. */
export type CarryOutMove = { order_id: string; state: OrderState; tracking_code: string; done_by: string }

/**
 * Brings Medusa's order to the state that ours is in: cancelled, packed and handed over, delivered, called off at the door, taken
 * back. Judged by Medusa's own rows, so
 * that it finishes what a process that died left half done, and does nothing when there is nothing to do. Run under the order's lock.
 */
export const carryOutMoveWorkflow = createWorkflow("carry-out-move", (input: CarryOutMove) => {
  const missing = findMissingStepsStep(input)

  when("order-is-not-cancelled", { missing }, ({ missing }) => missing.cancel).then(() => {
    const cancel = transform({ input }, ({ input }) => ({ order_id: input.order_id }))
    callOffOrderWorkflow.runAsStep({ input: cancel })
  })
  when("order-is-not-handed-over", { missing }, ({ missing }) => missing.pack).then(() => {
    const parcel = transform({ input }, ({ input }) => ({
      order_id: input.order_id,
      tracking_code: input.tracking_code,
      packed_by: input.done_by,
    }))
    packOrderWorkflow.runAsStep({ input: parcel })
  })
  when("order-is-not-delivered", { missing }, ({ missing }) => missing.deliver).then(() => {
    const parcel = readParcelStep(input.order_id)
    const delivery = transform({ input, parcel }, ({ input, parcel }) => ({
      orderId: input.order_id,
      fulfillmentId: parcel.fulfillment_id ?? "",
    }))
    markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivery })
  })
  when("payment-is-not-called-off", { missing }, ({ missing }) => missing.void).then(() => {
    cancelPaymentStep({ paymentIds: readOpenPaymentsStep(input.order_id) })
  })
  when("goods-are-not-taken-back", { missing }, ({ missing }) => missing.take_back).then(() => {
    takeBackGoodsStep(input)
  })
  return new WorkflowResponse(missing)
})
