import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { accountByEmail } from "@san-ocop/floor/lib/staff/account-by-email"
import { changeOfficerStatusWorkflow, changeOperatorStatusWorkflow } from "@san-ocop/floor/workflows"

/**
 * Suspends an officer or an operator, or lets him work again:
 * `medusa exec ./src/scripts/staff-status.ts <e-mail> <suspended|active> <reason>`.
 */
export default async function staffStatus({ container, args }: ExecArgs): Promise<void> {
  const [email = "", status = "", reason = ""] = args.map(String)
  if ((status !== "suspended" && status !== "active") || !reason) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "give an e-mail address, suspended or active, and a reason")
  }
  const { id, is } = await accountByEmail(container, email)
  const input = { actor: systemActor("staff:status"), id, status, reason } as const
  if (is === "officer") await changeOfficerStatusWorkflow(container).run({ input })
  else await changeOperatorStatusWorkflow(container).run({ input })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${is} ${id} is ${status} now`)
}
