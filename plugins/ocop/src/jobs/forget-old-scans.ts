import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { forgetOldScansWorkflow } from "../workflows/scans/forget-old-scans"

/** Places are kept for two days and hashes of devices for thirty: what is older goes within the hour. */
export default async function forgetOldScans(container: MedusaContainer): Promise<void> {
  await forgetOldScansWorkflow(container).run()
}

export const config = { name: "forget-old-scans", schedule: unlessTested("40 * * * *") }
