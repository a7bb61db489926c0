import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import type { CallBody } from "../../../../../../../lib/recall/schemas"
import { readRecall } from "../../../../../../../reads/recall/recall-review"
import { logRecallCallWorkflow } from "../../../../../../../workflows/recall/follow-up"

/** Writes down a telephone call to a buyer. */
export const POST = async (req: OfficerRequest<CallBody>, res: MedusaResponse<RecallReview>) => {
  const { id: recall_id = "", buyer_id = "" } = req.params
  const { outcome, words } = req.validatedBody
  await logRecallCallWorkflow(req.scope).run({
    input: { recall_id, buyer_id, outcome, words: words || null, actor: req.actor },
  })
  res.json(await readRecall(req.scope, req.actor, recall_id))
}
