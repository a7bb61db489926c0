import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "./actor"
import { clientAddress } from "./client-address"

/** The operator who asks, under `/admin`, where `operatorGate` has let only operators in. */
export async function operatorActor(req: MedusaRequest): Promise<Actor> {
  const id = (req as AuthenticatedMedusaRequest).auth_context.actor_id
  const { first_name, last_name, email } = await req.scope.resolve(Modules.USER).retrieveUser(id)
  const name = [last_name, first_name].filter(Boolean).join(" ") || email
  return {
    type: "user",
    id,
    name,
    province_code: null,
    ip: clientAddress(req) || null,
    request_id: req.requestId ?? null,
  }
}
