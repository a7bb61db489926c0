import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readDossier } from "../../../../reads/verification/dossier"

export const GET = async (req: OfficerRequest, res: MedusaResponse<VerificationDossier>) => {
  res.json(await readDossier(req.scope, req.officer, req.params.producer_id ?? ""))
}
