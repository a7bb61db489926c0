import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AcceptTerms } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { acceptTermsWorkflow } from "../../../../../workflows/verification/save-registration"

export const POST = async (req: OfficerRequest<AcceptTerms>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await acceptTermsWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, terms: req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
