import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import { readRecall } from "../../../../../reads/recall/recall-review"
import { approveRecallWorkflow } from "../../../../../workflows/recall/approve-recall"

export const POST = async (req: OfficerRequest, res: MedusaResponse<RecallReview>) => {
  const recall_id = req.params.id ?? ""
  await approveRecallWorkflow(req.scope).run({ input: { recall_id, actor: req.actor } })
  res.json(await readRecall(req.scope, req.actor, recall_id))
}
