import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { submitRegistrationWorkflow } from "../../../../../../workflows/verification/hand-in"

export const POST = async (req: MemberRequest, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await submitRegistrationWorkflow(req.scope).run({ input: { actor: req.actor, registration_id } })
  res.json(await readRegistration(req.scope, registration_id))
}
