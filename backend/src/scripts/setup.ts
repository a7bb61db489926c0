import type { ExecArgs } from "@medusajs/framework/types"
import { loadGeographyWorkflow } from "@san-ocop/floor/workflows"
import { loadRequirementsWorkflow } from "@san-ocop/ocop/workflows"
import { writeFileSync } from "node:fs"
import { ensureCategories } from "./setup/categories"
import { ensureNationalChannel } from "./setup/channel"
import { ensurePublishableKey } from "./setup/publishable-key"
import { ensureRegion } from "./setup/region"
import { ensureStoreDefaults } from "./setup/store"
import { ensureTaxRegion } from "./setup/tax"

/**
 * What every installation needs before it serves: units of government, the national channel and its key, the region, the store's
 * defaults, the six product groups, the checklist of producers' papers. Idempotent; a change by an operator (a name, another key) stays.
 * With SETUP_OUT set it writes `{ publishable_key, region_id, sales_channel_id }` there as JSON.
 */
export default async function setup({ container }: ExecArgs): Promise<void> {
  await loadGeographyWorkflow(container).run()
  await loadRequirementsWorkflow(container).run()
  const channelId = await ensureNationalChannel(container)
  const regionId = await ensureRegion(container)
  await ensureStoreDefaults(container, { channelId, regionId })
  await ensureTaxRegion(container)
  await ensureCategories(container)
  const publishableKey = await ensurePublishableKey(container, channelId)
  const answer = { publishable_key: publishableKey, region_id: regionId, sales_channel_id: channelId }
  if (process.env.SETUP_OUT) writeFileSync(process.env.SETUP_OUT, `${JSON.stringify(answer, null, 2)}\n`)
}
