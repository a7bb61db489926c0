import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../../reads/verification/dossier"
import { registrationForm } from "../../../../../reads/verification/registration-form"

export const GET = async (req: OfficerRequest, res: MedusaResponse<RegistrationForm>) => {
  const dossier = await readDossier(req.scope, req.officer, req.params.producer_id ?? "")
  res.json(await registrationForm(req.scope, dossier))
}
