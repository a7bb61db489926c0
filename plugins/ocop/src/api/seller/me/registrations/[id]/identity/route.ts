import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { IdentityBody } from "../../../../../../lib/verification/schemas"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { saveIdentityWorkflow } from "../../../../../../workflows/verification/save-registration"

export const POST = async (req: MemberRequest<IdentityBody>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await saveIdentityWorkflow(req.scope).run({
    input: { actor: req.actor, registration_id, identity: req.validatedBody },
  })
  res.json(await readRegistration(req.scope, registration_id))
}
