import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import type { NewOfficer } from "@san-ocop/floor/lib/staff/types"
import { createOfficerWorkflow } from "@san-ocop/floor/workflows"

/**
 * Appoints an officer: `medusa exec ./src/scripts/officer-create.ts <e-mail> <name> <trade|agriculture> <province code|national>
 * [role] [phone]`, with the password in OFFICER_PASSWORD (an argument would stay in the shell's history). The workflow says which one is wrong.
 */
export default async function officerCreate({ container, args }: ExecArgs): Promise<void> {
  // As texts: the command line makes numbers of digits.
  const [email = "", name = "", agency = "", province = "", role = "officer", phone = null] = args.map(String)
  const province_code = province === "national" ? null : province
  const officer = { email, name, agency, role, province_code, phone } as NewOfficer
  const password = process.env.OFFICER_PASSWORD ?? ""
  const { result } = await createOfficerWorkflow(container).run({
    input: { actor: systemActor("officer:create"), officer, password },
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`officer ${result.id} may now log in at /so as ${result.email}`)
}
