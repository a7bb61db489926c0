import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { proveLedger } from "../reads/ledger/prove"

const SHOWN = 20

/** Proves the books each night from their lines, and shouts into the log when they do not hold. It changes nothing. */
export default async function proveTheLedger(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const faults = await proveLedger(container)
  if (faults.length === 0) return logger.info("ledger: the books are proven")
  for (const { fault, subject, off } of faults.slice(0, SHOWN)) {
    logger.error(`LEDGER ${fault}: ${subject}, off by ${off} dong`)
  }
  logger.error(`LEDGER: ${faults.length} faults. Let nobody be paid out before they are explained.`)
}

export const config = { name: "prove-ledger", schedule: "40 19 * * *" }
