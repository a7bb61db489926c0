import { assertMayShipWorkflow } from "@san-ocop/marketplace/workflows"
import { assertNothingRecalled } from "@san-ocop/ocop/workflows"

assertMayShipWorkflow.hooks.validate(async ({ order_id, is_sent }, { container }) => {
  if (!is_sent) await assertNothingRecalled(container, order_id)
})
