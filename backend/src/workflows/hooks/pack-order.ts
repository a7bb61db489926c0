import { packOrderWorkflow } from "@san-ocop/marketplace/workflows"
import { assertNothingRecalled, recordPackedLots } from "@san-ocop/ocop/workflows"

packOrderWorkflow.hooks.validate(async ({ order_id }, { container }) => {
  await assertNothingRecalled(container, order_id)
})

// Not undone when the hand-over fails later: the parcel is packed, and its lots went into it.
packOrderWorkflow.hooks.orderPacked(async ({ order_id, fulfillment_id }, { container }) => {
  await recordPackedLots(container, { order_id, fulfillment_id })
})
