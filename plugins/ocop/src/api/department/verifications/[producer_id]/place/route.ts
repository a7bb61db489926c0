import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { SavePlace } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { savePlaceWorkflow } from "../../../../../workflows/verification/save-registration"

export const POST = async (req: OfficerRequest<SavePlace>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await savePlaceWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, place: req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
