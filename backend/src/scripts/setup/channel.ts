import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"

const NATIONAL_CHANNEL = "Toàn quốc"

/** The channel of the storefront and of every cart; all approved products are in it. Answers its id. */
export async function ensureNationalChannel(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: NATIONAL_CHANNEL }, { take: 1 })
  if (known) return known.id
  const channel = { name: NATIONAL_CHANNEL, description: "Kênh bán chung của mọi sàn tỉnh" }
  const { result } = await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [channel] } })
  return one(result).id
}

/** The one row that a workflow made. @throws Error when it made none */
export function one<T>(rows: readonly T[]): T {
  const [row] = rows
  if (!row) throw new Error("the workflow made nothing")
  return row
}
