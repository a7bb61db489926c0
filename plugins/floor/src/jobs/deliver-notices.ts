import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverNoticesWorkflow } from "../workflows/notices/deliver-notices"

export default async function deliverNotices(container: MedusaContainer): Promise<void> {
  await deliverNoticesWorkflow(container).run()
}

export const config = { name: "deliver-notices", schedule: "* * * * *" }
