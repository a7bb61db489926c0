import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readAllUnsettled } from "../reads/transfers/unsettled"
import { settleTransferPaymentWorkflow } from "../workflows/transfers/settle-transfer-payment"

/** Lets Medusa's payments follow where the process died after an order was paid. */
export default async function settleTransferPayments(container: MedusaContainer): Promise<void> {
  await eachOrWarn(container, "could not settle the payment of order", await readAllUnsettled(container), (id) =>
    settleTransferPaymentWorkflow(container).run({ input: { id } }),
  )
}

export const config = { name: "settle-transfer-payments", schedule: unlessTested("*/10 * * * *") }
