import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { clientAddress } from "./client-address"
import type { OperatorRequest } from "./operator-request"

/** Runs on our own routes under `/admin`, where `operatorGate` has let only an operator through: sets `req.actor`. */
export async function actAsOperator(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const id = (req as AuthenticatedMedusaRequest).auth_context.actor_id
  const user = await req.scope.resolve(Modules.USER).retrieveUser(id, { select: ["first_name", "last_name", "email"] })
  const name = [user.last_name, user.first_name].filter(Boolean).join(" ") || user.email
  const actor = { type: "user", id, name, province_code: null } as const
  const from = { ip: clientAddress(req) || null, request_id: req.requestId ?? null }
  Object.assign(req as OperatorRequest, { actor: { ...actor, ...from } })
  next()
}
