import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStoresWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { one } from "./channel"

const STORE_NAME = "Sàn OCOP"
// The name that Medusa gives at the first start.
const UNNAMED = "Medusa Store"

/** The store sells in dong, in the national channel and in Vietnam. */
export async function ensureStoreDefaults(
  container: MedusaContainer,
  { channelId, regionId }: { channelId: string; regionId: string },
): Promise<void> {
  const store = await findOrCreateStore(container)
  const update = {
    ...(store.name === UNNAMED ? { name: STORE_NAME } : {}),
    supported_currencies: [{ currency_code: "vnd", is_default: true }],
    default_sales_channel_id: channelId,
    default_region_id: regionId,
  }
  await updateStoresWorkflow(container).run({ input: { selector: { id: store.id }, update } })
}

async function findOrCreateStore(container: MedusaContainer): Promise<{ id: string; name: string }> {
  const [known] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (known) return known
  const store = { name: STORE_NAME, supported_currencies: [{ currency_code: "vnd", is_default: true }] }
  const { result } = await createStoresWorkflow(container).run({ input: { stores: [store] } })
  return one(result)
}
