import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration, SavePlace } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { savePlaceWorkflow } from "../../../../../../workflows/verification/save-registration"

export const POST = async (req: MemberRequest<SavePlace>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await savePlaceWorkflow(req.scope).run({ input: { actor: req.actor, registration_id, place: req.validatedBody } })
  res.json(await readRegistration(req.scope, registration_id))
}
