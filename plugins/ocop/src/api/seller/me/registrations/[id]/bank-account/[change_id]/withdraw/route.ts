import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../../../reads/verification/registration"
import { withdrawBankChangeWorkflow } from "../../../../../../../../workflows/verification/bank-account"

export const POST = async (req: MemberRequest, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await withdrawBankChangeWorkflow(req.scope).run({
    input: { actor: req.actor, registration_id, change_id: req.params.change_id ?? "" },
  })
  res.json(await readRegistration(req.scope, registration_id))
}
