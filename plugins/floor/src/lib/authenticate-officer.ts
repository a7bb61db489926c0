import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaRequestHandler,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { STAFF_MODULE } from "../modules/staff"
import type StaffModuleService from "../modules/staff/service"
import type { Actor } from "./actor"
import { clientAddress } from "./client-address"
import type { OfficerOnDuty, OfficerRequest } from "./officer-request"
import { refuse } from "./problem"

// Unauthenticated requests pass here so that the refusal below can be worded in Vietnamese.
const readToken: MedusaRequestHandler = authenticate("officer", ["bearer", "session"], {
  allowUnauthenticated: true,
  requireMfa: true,
})

const actorOf = (officer: OfficerOnDuty, req: MedusaRequest): Actor => ({
  type: "officer",
  id: officer.id,
  name: officer.name,
  province_code: officer.province_code,
  agency: officer.agency,
  role: officer.role,
  ip: clientAddress(req) || null,
  request_id: req.requestId ?? null,
})

async function loadOfficer(req: MedusaRequest): Promise<OfficerOnDuty> {
  const id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id
  if (!id) return refuse("unauthorized", "Vui lòng đăng nhập bằng tài khoản cán bộ.", { code: "login_required" })
  const staff = req.scope.resolve<StaffModuleService>(STAFF_MODULE)
  const [officer] = await staff.listOfficers({ id }, { take: 1 })
  if (!officer) return refuse("unauthorized", "Tài khoản cán bộ này không còn nữa.", { code: "officer_unknown" })
  if (officer.status !== "active") {
    refuse("forbidden", "Tài khoản đã bị tạm khóa, vui lòng liên hệ người quản trị.", { code: "suspended" })
  }
  return officer
}

/**
 * Guards `/department/*`: reads the token, then loads the officer from the database, so that a suspension or a move to
 * another province takes effect at the next request. Sets `req.officer` and `req.actor`.
 * @throws Refusal unauthorized without an officer; forbidden when he is suspended
 */
export async function authenticateOfficer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await readToken(req, res, () => undefined)
  if (res.headersSent) return
  const officer = await loadOfficer(req)
  Object.assign(req as OfficerRequest, { officer, actor: actorOf(officer, req) })
  next()
}
