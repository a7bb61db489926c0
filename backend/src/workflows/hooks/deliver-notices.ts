import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { deliverNoticesWorkflow } from "@san-ocop/floor/workflows"
import { addresseesOf } from "../../notices/addressees"

deliverNoticesWorkflow.hooks.resolveAddressees(
  async ({ notices }, { container }) =>
    new StepResponse(
      await addresseesOf(
        container,
        notices.map(({ id }) => id),
      ),
    ),
)
