import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { followDueCasesWorkflow } from "../workflows/cases/follow-due-cases"

/** Reminders of authorities' clocks at 18 and 24 hours, restrictions that begin, complaints whose deadline comes or has passed. */
export default async function followDueCases(container: MedusaContainer): Promise<void> {
  await followDueCasesWorkflow(container).run({ input: {} })
}

export const config = { name: "follow-due-cases", schedule: unlessTested("*/5 * * * *") }
