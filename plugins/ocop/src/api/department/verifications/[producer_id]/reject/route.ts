import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier, VerificationRefusal } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { rejectProducerWorkflow } from "../../../../../workflows/verification/decide"

export const POST = async (req: OfficerRequest<VerificationRefusal>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await rejectProducerWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, ...req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
