import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { callOffOrderWorkflow } from "@san-ocop/marketplace/workflows"
import { giveBackToOrder, keepRecalledOffSale } from "@san-ocop/ocop/workflows"

callOffOrderWorkflow.hooks.beforeFreeing(
  async ({ order_id }, { container }) => new StepResponse(undefined, await keepRecalledOffSale(container, order_id)),
  async (kept, { container }) => {
    if (kept) await giveBackToOrder(container, kept)
  },
)
