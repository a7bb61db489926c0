import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { CorrectionBody } from "../../../../../lib/verification/schemas"
import { readDossier } from "../../../../../reads/verification/dossier"
import { askCorrectionWorkflow } from "../../../../../workflows/verification/corrections"

export const POST = async (req: OfficerRequest<CorrectionBody>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await askCorrectionWorkflow(req.scope).run({
    input: { actor: req.actor, producer_id, correction: req.validatedBody },
  })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
