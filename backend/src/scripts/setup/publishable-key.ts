import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"
import { one } from "./channel"

const TITLE = "Cửa hàng trực tuyến"

/** The key with which the storefront calls `/store/*`, bound to the national channel. Answers the key itself: it is public. */
export async function ensurePublishableKey(container: MedusaContainer, channelId: string): Promise<string> {
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ title: TITLE, type: ApiKeyType.PUBLISHABLE })
  const known = keys.find((key) => !key.revoked_at)
  const key = known ?? (await createKey(container))
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channelId] } })
  return key.token
}

async function createKey(container: MedusaContainer): Promise<{ id: string; token: string }> {
  const api_keys = [{ title: TITLE, type: ApiKeyType.PUBLISHABLE, created_by: "setup" }]
  const { result } = await createApiKeysWorkflow(container).run({ input: { api_keys } })
  return one(result)
}
