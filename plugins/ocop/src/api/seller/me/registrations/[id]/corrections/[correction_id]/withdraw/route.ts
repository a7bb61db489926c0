import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../../../reads/verification/registration"
import { withdrawCorrectionWorkflow } from "../../../../../../../../workflows/verification/corrections"

export const POST = async (req: MemberRequest, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await withdrawCorrectionWorkflow(req.scope).run({
    input: { actor: req.actor, registration_id, correction_id: req.params.correction_id ?? "" },
  })
  res.json(await readRegistration(req.scope, registration_id))
}
