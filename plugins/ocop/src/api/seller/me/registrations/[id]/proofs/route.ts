import type { MedusaResponse } from "@medusajs/framework/http"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { ProofBody } from "../../../../../../lib/verification/schemas"
import { readRegistration } from "../../../../../../reads/verification/registration"
import { addProofWorkflow } from "../../../../../../workflows/verification/hand-in"

export const POST = async (req: MemberRequest<ProofBody>, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await addProofWorkflow(req.scope).run({ input: { actor: req.actor, registration_id, proof: req.validatedBody } })
  res.status(201).json(await readRegistration(req.scope, registration_id))
}
