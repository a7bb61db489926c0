import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"

/** A tax region without a rate: prices are what the shopper pays, and sellers answer for their own tax. */
export async function ensureTaxRegion(container: MedusaContainer): Promise<void> {
  const [known] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "vn" }, { take: 1 })
  if (known) return
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "vn", provider_id: "tp_system" }] })
}
