import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import type { SellerPlace } from "../../../modules/seller/service"

/** Records where sellers send from. Nothing to undo: the step before takes new sellers back whole. */
export const setSellerPlacesStep = createStep("set-seller-places", async (places: SellerPlace[], { container }) => {
  await container.resolve<SellerModuleService>(SELLER_MODULE).setPlaces(places)
  return new StepResponse(places)
})
