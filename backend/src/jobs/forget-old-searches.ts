import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { forgetOldSearchesWorkflow } from "../workflows/search/forget-old-searches"

export default async function forgetOldSearches(container: MedusaContainer): Promise<void> {
  await forgetOldSearchesWorkflow(container).run()
}

export const config = { name: "forget-old-searches", schedule: unlessTested("25 18 * * *") }
