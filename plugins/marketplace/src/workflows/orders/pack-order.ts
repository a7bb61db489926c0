import { createHook, createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { readParcelStep } from "./steps/read-parcel"

/** A parcel to pack and hand over. `order_id` is Medusa's. */
export type PackOrder = { order_id: string; tracking_code: string; packed_by: string }

/**
 * Packs all of an order into one fulfilment, which takes the goods out of stock, and marks it as handed over. A parcel that is
 * packed already, by a call that died before the hand-over, is not packed twice.
 * @property hooks.validate - before packing, with the items: refuse what may not leave (a recalled lot)
 * @property hooks.orderPacked - after packing, with the fulfilment's id, and again when a call had to be finished: record which lots went in
 */
export const packOrderWorkflow = createWorkflow("pack-order", (input: PackOrder) => {
  const parcel = readParcelStep(input.order_id)
  const validate = createHook("validate", { order_id: input.order_id, items: parcel.items })
  const packed = when("order-is-not-packed", { parcel }, ({ parcel }) => parcel.fulfillment_id === null).then(() =>
    createOrderFulfillmentWorkflow.runAsStep({
      input: { order_id: input.order_id, items: parcel.items, created_by: input.packed_by },
    }),
  )
  const fulfillment_id = transform(
    { parcel, packed },
    ({ parcel, packed }) => parcel.fulfillment_id ?? packed?.id ?? "",
  )
  const orderPacked = createHook("orderPacked", { order_id: input.order_id, fulfillment_id })
  const shipment = transform({ input, parcel, fulfillment_id }, ({ input, parcel, fulfillment_id }) => ({
    order_id: input.order_id,
    fulfillment_id,
    items: parcel.items,
    created_by: input.packed_by,
    labels: [{ tracking_number: input.tracking_code, tracking_url: "", label_url: "" }],
  }))
  createOrderShipmentWorkflow.runAsStep({ input: shipment })
  return new WorkflowResponse(fulfillment_id, { hooks: [validate, orderPacked] })
})
