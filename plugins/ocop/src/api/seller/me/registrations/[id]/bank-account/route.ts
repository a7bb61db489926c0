import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { BankAccountBody } from "../../../../../../lib/verification/schemas"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { askBankChangeWorkflow } from "../../../../../../workflows/verification/bank-account"

export const POST = async (req: MemberRequest<BankAccountBody>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await askBankChangeWorkflow(req.scope).run({
    input: { actor: req.actor, registration_id, account: req.validatedBody },
  })
  res.json(await readRegistration(req.scope, registration_id))
}
