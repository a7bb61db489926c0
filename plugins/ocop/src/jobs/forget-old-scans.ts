import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldScansWorkflow } from "../workflows/scans/forget-old-scans"

/** Places are kept for two days and hashes of devices for thirty: what is older goes within the hour. */
export default async function forgetOldScans(container: MedusaContainer): Promise<void> {
  await forgetOldScansWorkflow(container).run()
}

export const config = { name: "forget-old-scans", schedule: "40 * * * *" }
