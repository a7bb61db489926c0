import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import type { WordsBody } from "../../../../../lib/cases/schemas"
import { readRestriction } from "../../../../../reads/cases/restrictions"
import { liftRestrictionWorkflow } from "../../../../../workflows/cases/lift-restriction"

export const POST = async (req: OfficerRequest<WordsBody>, res: MedusaResponse<RestrictionReview>) => {
  const id = req.params.id ?? ""
  const input = { restriction_id: id, words: req.validatedBody.words, actor: req.actor }
  await liftRestrictionWorkflow(req.scope).run({ input })
  res.json(await readRestriction(req.scope, req.officer, id))
}
