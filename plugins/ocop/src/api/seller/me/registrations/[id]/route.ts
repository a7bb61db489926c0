import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../reads/verification/registration"
import { findOwnRegistration } from "../../../../../workflows/verification/find-registration"

export const GET = async (req: MemberRequest, res: MedusaResponse<Registration>) => {
  const { id } = await findOwnRegistration(req.scope, req.actor, req.params.id ?? "")
  res.json(await readRegistration(req.scope, id))
}
