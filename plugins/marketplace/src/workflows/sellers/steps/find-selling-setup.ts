import { ContainerRegistrationKeys, Modules, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STANDARD_SHIPPING_PROVIDER } from "../../../lib/standard-shipping"

export type SellingSetup = { national_channel_id: string; provider_id: string | null }

/**
 * Finds what every seller is tied to: the national sales channel (the store's default one) and the provider that prices
 * shipping. Without that provider (a test of this plugin alone) sellers get no shipping option.
 * @throws Error before set-up has run
 */
export const findSellingSetupStep = createStep("find-selling-setup", async (_: void, { container }) => {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "the store has no default sales channel: run the set-up first",
    )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment_provider",
    fields: ["id"],
    filters: { id: STANDARD_SHIPPING_PROVIDER },
  })
  return new StepResponse<SellingSetup>({
    national_channel_id: store.default_sales_channel_id,
    provider_id: data[0]?.id ?? null,
  })
})
