import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { SuspendProducer, VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { suspendProducerWorkflow } from "../../../../../workflows/verification/decide"

export const POST = async (req: OfficerRequest<SuspendProducer>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await suspendProducerWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, ...req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
