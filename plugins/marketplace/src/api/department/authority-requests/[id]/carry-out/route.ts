import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { readAuthorityRequest } from "../../../../../reads/cases/authority-request-review"
import { carryOutRequestWorkflow } from "../../../../../workflows/cases/carry-out-authority-request"

export const POST = async (req: OfficerRequest, res: MedusaResponse<AuthorityRequestReview>) => {
  const id = req.params.id ?? ""
  await carryOutRequestWorkflow(req.scope).run({ input: { request_id: id, actor: req.actor } })
  res.json(await readAuthorityRequest(req.scope, req.officer, id))
}
