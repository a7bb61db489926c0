import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import type { NewRequestBody } from "../../../lib/cases/schemas"
import { readAuthorityRequest } from "../../../reads/cases/authority-request-review"
import { registerRequestWorkflow } from "../../../workflows/cases/register-authority-request"

export const POST = async (req: OfficerRequest<NewRequestBody>, res: MedusaResponse<AuthorityRequestReview>) => {
  const input = { request: req.validatedBody, actor: req.actor }
  const { result } = await registerRequestWorkflow(req.scope).run({ input })
  res.status(201).json(await readAuthorityRequest(req.scope, req.officer, result))
}
