import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { STAFF_MODULE } from "../modules/staff"
import type StaffModuleService from "../modules/staff/service"
import { refuse } from "./problem"

const SELF = /^\/admin\/users\/me\/?$/i
const PUBLIC = /^\/admin\/feature-flags\/?$/i

async function isActiveOperator(req: MedusaRequest, userId: string): Promise<boolean> {
  const staff = req.scope.resolve<StaffModuleService>(STAFF_MODULE)
  const [operator] = await staff.listOperators({ user_id: userId, status: "active" }, { take: 1 })
  return operator !== undefined
}

/**
 * Guards `/admin/*`, after Medusa has read who asks. Only a user with an active operator row comes through; any other
 * user may read himself, and the Admin may read its flags before login. Secret API keys are refused: nobody could say
 * which person stands behind one, and an audit entry must name a person. Invites are refused with them, since they
 * would make a user without an operator row; `operator:create` is the only way.
 * @throws Refusal forbidden
 */
export async function operatorGate(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const context = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  const path = req.originalUrl.split("?")[0] ?? ""
  if (req.method === "OPTIONS" || (req.method === "GET" && PUBLIC.test(path))) return next()
  if (context?.actor_type === "api-key") {
    refuse("forbidden", "Khóa truy cập không dùng được ở trang quản trị.", { code: "api_key_refused" })
  }
  if (context?.actor_type === "user" && context.actor_id) {
    if (req.method === "GET" && SELF.test(path)) return next()
    if (await isActiveOperator(req, context.actor_id)) return next()
  }
  refuse("forbidden", "Chỉ người điều hành sàn được vào trang quản trị.", { code: "operator_required" })
}
