import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AppealReview } from "@san-ocop/kit/http/moderation"
import type { AppealAnswerBody } from "../../../../../lib/listings/moderation-schemas"
import { readAppealReview } from "../../../../../reads/listings/appeals"
import { decideAppealWorkflow } from "../../../../../workflows/listings/decide-appeal"

export const POST = async (req: OfficerRequest<AppealAnswerBody>, res: MedusaResponse<AppealReview>) => {
  const appeal_id = req.params.id ?? ""
  const { answer } = req.validatedBody
  await decideAppealWorkflow(req.scope).run({ input: { appeal_id, to: "granted", answer, actor: req.actor } })
  res.json(await readAppealReview(req.scope, req.officer, appeal_id))
}
