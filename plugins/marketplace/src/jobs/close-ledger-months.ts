import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { closeLedgerMonthsWorkflow } from "../workflows/ledger/close-ledger-months"

/** Closes the months that are over, early in the Vietnamese morning. */
export default async function closeLedgerMonths(container: MedusaContainer): Promise<void> {
  await closeLedgerMonthsWorkflow(container).run({ input: {} })
}

export const config = { name: "close-ledger-months", schedule: unlessTested("10 19 * * *") }
