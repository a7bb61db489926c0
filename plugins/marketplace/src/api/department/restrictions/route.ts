import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import type { NewRestrictionBody } from "../../../lib/cases/schemas"
import { readRestriction } from "../../../reads/cases/restrictions"
import { announceRestrictionWorkflow } from "../../../workflows/cases/announce-restriction"

export const POST = async (req: OfficerRequest<NewRestrictionBody>, res: MedusaResponse<RestrictionReview>) => {
  const input = { restriction: req.validatedBody, actor: req.actor }
  const { result } = await announceRestrictionWorkflow(req.scope).run({ input })
  res.status(201).json(await readRestriction(req.scope, req.officer, result))
}
