import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { proveLedgerWorkflow, SHOWN_FAULTS } from "../workflows/ledger/prove-ledger"

/** Proves the books each night from their lines, keeps what came of it, and shouts into the log when they do not hold. */
export default async function proveTheLedger(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { result: faults } = await proveLedgerWorkflow(container).run({ input: {} })
  if (faults.length === 0) return logger.info("ledger: the books are proven")
  for (const { fault, subject, off } of faults.slice(0, SHOWN_FAULTS)) {
    logger.error(`LEDGER ${fault}: ${subject}, off by ${off} dong`)
  }
  logger.error(`LEDGER: ${faults.length} faults. Let nobody be paid out before they are explained.`)
}

export const config = { name: "prove-ledger", schedule: unlessTested("40 19 * * *") }
