import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { remindOfDisputesWorkflow } from "../workflows/disputes/remind-of-disputes"

/** Tells operators each morning which disputes wait for their ruling. What failed in one hour is tried again in the next. */
export default async function remindOfDisputes(container: MedusaContainer): Promise<void> {
  await remindOfDisputesWorkflow(container).run({ input: {} })
}

// From eight in the morning to five in the afternoon in Vietnam.
export const config = { name: "remind-of-disputes", schedule: unlessTested("15 1-10 * * *") }
