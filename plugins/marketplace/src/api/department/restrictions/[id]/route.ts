import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import { readRestriction } from "../../../../reads/cases/restrictions"

export const GET = async (req: OfficerRequest, res: MedusaResponse<RestrictionReview>) => {
  res.json(await readRestriction(req.scope, req.officer, req.params.id ?? ""))
}
