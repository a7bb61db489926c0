import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { createOperatorWorkflow } from "@san-ocop/floor/workflows"

/**
 * Makes an operator: `medusa exec ./src/scripts/operator-create.ts <e-mail> [name]`, with the password in
 * OPERATOR_PASSWORD (an argument would stay in the shell's history). OPERATOR_EMAIL and OPERATOR_NAME work too.
 */
export default async function operatorCreate({ container, args }: ExecArgs): Promise<void> {
  const email = args[0] ?? process.env.OPERATOR_EMAIL
  const password = process.env.OPERATOR_PASSWORD
  const name = args[1] ?? process.env.OPERATOR_NAME ?? "Người điều hành"
  if (!email || !password) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "give an e-mail address, and the password in OPERATOR_PASSWORD",
    )
  }
  const actor = systemActor("operator:create")
  const { result } = await createOperatorWorkflow(container).run({ input: { actor, email, password, name } })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`operator ${result.id} may now log in as ${email.toLowerCase()}`)
}
