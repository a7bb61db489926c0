import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import type { WordsBody } from "../../../../../lib/recall/schemas"
import { readRecall } from "../../../../../reads/recall/recall-review"
import { withdrawRecallWorkflow } from "../../../../../workflows/recall/end-recall"

export const POST = async (req: OfficerRequest<WordsBody>, res: MedusaResponse<RecallReview>) => {
  const recall_id = req.params.id ?? ""
  await withdrawRecallWorkflow(req.scope).run({ input: { ...req.validatedBody, recall_id, actor: req.actor } })
  res.json(await readRecall(req.scope, req.actor, recall_id))
}
