import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { readAuthorityRequest } from "../../../../reads/cases/authority-request-review"

export const GET = async (req: OfficerRequest, res: MedusaResponse<AuthorityRequestReview>) => {
  res.json(await readAuthorityRequest(req.scope, req.officer, req.params.id ?? ""))
}
