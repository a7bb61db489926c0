import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { handOverWorkflow } from "@san-ocop/marketplace/workflows"
import { identifySeller } from "@san-ocop/ocop/workflows"

handOverWorkflow.hooks.identify(
  async ({ seller_id, actor, reason }, { container }) =>
    new StepResponse(await identifySeller(container, { seller_id, actor, reason })),
)
