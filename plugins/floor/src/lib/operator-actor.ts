import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { Actor } from "./actor"

/** The operator behind a request that came through `operatorGate`, by his name. */
export async function operatorActor(req: AuthenticatedMedusaRequest): Promise<Actor> {
  const id = req.auth_context.actor_id
  const { first_name, last_name, email } = await req.scope.resolve(Modules.USER).retrieveUser(id)
  const name = [first_name, last_name].filter(Boolean).join(" ") || email
  return { type: "user", id, name, province_code: null }
}
