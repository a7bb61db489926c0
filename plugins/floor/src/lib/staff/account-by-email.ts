import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"
import { refuse } from "../problem"

type Account = { id: string; is: "officer" | "operator" }

/** The officer or, failing that, the operator who logs in with this address. @throws Refusal not_found */
export async function accountByEmail(container: Pick<MedusaContainer, "resolve">, typed: string): Promise<Account> {
  const email = typed.trim().toLowerCase()
  const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
  const [officer] = await staff.listOfficers({ email }, { take: 1 })
  if (officer) return { id: officer.id, is: "officer" }
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  const [operator] = user ? await staff.listOperators({ user_id: user.id }, { take: 1 }) : []
  return operator ? { id: operator.id, is: "operator" } : refuse("not_found", `Không có tài khoản ${email}.`)
}
