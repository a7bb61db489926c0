import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { SaveBasics } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { saveBasicsWorkflow } from "../../../../../workflows/verification/save-registration"

export const POST = async (req: OfficerRequest<SaveBasics>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await saveBasicsWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, basics: req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
