import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { ProofBody } from "../../../../../lib/verification/schemas"
import { readDossier } from "../../../../../reads/verification/dossier"
import { addProofWorkflow } from "../../../../../workflows/verification/hand-in"

export const POST = async (req: OfficerRequest<ProofBody>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await addProofWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, proof: req.validatedBody } })
  res.status(201).json(await readDossier(req.scope, req.officer, producer_id))
}
