import type { MedusaContainer } from "@medusajs/framework/types"
import { closeLedgerMonthsWorkflow } from "../workflows/ledger/close-ledger-months"

/** Closes the months that are over, early in the Vietnamese morning. */
export default async function closeLedgerMonths(container: MedusaContainer): Promise<void> {
  await closeLedgerMonthsWorkflow(container).run({ input: {} })
}

export const config = { name: "close-ledger-months", schedule: "10 19 * * *" }
