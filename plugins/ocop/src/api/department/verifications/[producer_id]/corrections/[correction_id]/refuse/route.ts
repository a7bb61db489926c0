import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../../../reads/verification/dossier"
import { refuseCorrectionWorkflow } from "../../../../../../../workflows/verification/corrections"

export const POST = async (req: OfficerRequest<{ reason: string }>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await refuseCorrectionWorkflow(req.scope).run({
    input: { actor: req.actor, producer_id, correction_id: req.params.correction_id ?? "", ...req.validatedBody },
  })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
