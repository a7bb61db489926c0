import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import type { CreateFloor } from "@san-ocop/floor/lib/floors/new-floor"
import { createFloorWorkflow } from "@san-ocop/floor/workflows"

/**
 * Opens a floor: `medusa exec ./src/scripts/floor-create.ts <province code> <department> <phone> <e-mail> <address> [collected]`.
 * The workflow says which one is wrong.
 */
export default async function floorCreate({ container, args }: ExecArgs): Promise<void> {
  const texts = args.map(String) // the command line makes numbers of digits
  const [province_code = "", department_name = "", department_phone = "", department_email = ""] = texts
  const [department_address = "", settlement_mode = "direct"] = texts.slice(4)
  const department = { department_name, department_phone, department_email, department_address }
  const floor = { province_code, ...department, settlement_mode } as CreateFloor["floor"]
  const { result } = await createFloorWorkflow(container).run({
    input: { actor: systemActor("floor:create"), floor },
  })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${result.name} is open at /san/${result.slug}`)
}
