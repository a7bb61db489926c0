import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../../../reads/verification/dossier"
import { refuseBankChangeWorkflow } from "../../../../../../../workflows/verification/bank-account"

export const POST = async (req: OfficerRequest<{ reason: string }>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await refuseBankChangeWorkflow(req.scope).run({
    input: { actor: req.actor, producer_id, change_id: req.params.change_id ?? "", ...req.validatedBody },
  })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
