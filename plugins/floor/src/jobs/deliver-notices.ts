import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "../lib/is-test-server"
import { deliverNoticesWorkflow } from "../workflows/notices/deliver-notices"

export default async function deliverNotices(container: MedusaContainer): Promise<void> {
  await deliverNoticesWorkflow(container).run()
}

export const config = { name: "deliver-notices", schedule: unlessTested("* * * * *") }
