import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { drawUpContractWorkflow } from "@san-ocop/marketplace/workflows"
import { nameParties } from "@san-ocop/ocop/workflows"

drawUpContractWorkflow.hooks.nameParties(
  async ({ seller_id }, { container }) => new StepResponse(await nameParties(container, seller_id)),
)
