import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { SaveGroups } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { saveGroupsWorkflow } from "../../../../../workflows/verification/save-registration"

export const POST = async (req: OfficerRequest<SaveGroups>, res: MedusaResponse<VerificationDossier>) => {
  const producer_id = req.params.producer_id ?? ""
  await saveGroupsWorkflow(req.scope).run({ input: { actor: req.actor, producer_id, goods: req.validatedBody } })
  res.json(await readDossier(req.scope, req.officer, producer_id))
}
