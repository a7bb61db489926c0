import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { IdentityBody } from "../../../../../lib/verification/schemas"
import { readDossier } from "../../../../../reads/verification/dossier"
import { saveIdentityWorkflow } from "../../../../../workflows/verification/save-registration"

export const POST = async (req: OfficerRequest<IdentityBody>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await saveIdentityWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, identity: req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
