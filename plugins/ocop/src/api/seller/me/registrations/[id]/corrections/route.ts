import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { CorrectionBody } from "../../../../../../lib/verification/schemas"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { askCorrectionWorkflow } from "../../../../../../workflows/verification/corrections"

export const POST = async (req: MemberRequest<CorrectionBody>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await askCorrectionWorkflow(req.scope).run({
    input: { actor: req.actor, registration_id, correction: req.validatedBody },
  })
  res.json(await readRegistration(req.scope, registration_id))
}
