import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"

export type ProductLink = { id: string; product_id: string; variant_id: string }

/** Records on listings which product shows them. */
export const attachProductsStep = createStep(
  "attach-products",
  async (links: ProductLink[], { container }) => {
    await container.resolve<ListingModuleService>(LISTING_MODULE).attachProducts(links)
    return new StepResponse(links, links)
  },
  async (links, { container }) => {
    if (!links?.length) return
    const detached = links.map(({ id }) => ({ id, product_id: null, variant_id: null }))
    await container.resolve<ListingModuleService>(LISTING_MODULE).attachProducts(detached)
  },
)
