import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration, AcceptTerms } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { acceptTermsWorkflow } from "../../../../../../workflows/verification/save-registration"

export const POST = async (req: MemberRequest<AcceptTerms>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await acceptTermsWorkflow(req.scope).run({ input: { actor: req.actor, registration_id, terms: req.validatedBody } })
  res.json(await readRegistration(req.scope, registration_id))
}
