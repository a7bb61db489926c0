import type { MedusaContainer } from "@medusajs/framework/types"
import { isTestServer } from "../lib/is-test-server"
import { deliverNoticesWorkflow } from "../workflows/notices/deliver-notices"

export default async function deliverNotices(container: MedusaContainer): Promise<void> {
  await deliverNoticesWorkflow(container).run()
}

// Suites run it themselves: beside them another one would take what they are about to send.
export const config = { name: "deliver-notices", schedule: isTestServer() ? "0 0 1 1 *" : "* * * * *" }
