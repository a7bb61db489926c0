import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import { readRecall } from "../../../../../reads/recall/recall-review"
import { addRecallFileWorkflow } from "../../../../../workflows/recall/follow-up"

/** Evidence: a test report, a letter, a picture. */
export const POST = async (req: OfficerRequest & { upload: Upload }, res: MedusaResponse<RecallReview>) => {
  const recall_id = req.params.id ?? ""
  await addRecallFileWorkflow(req.scope).run({ input: { recall_id, upload: req.upload, actor: req.actor } })
  res.status(201).json(await readRecall(req.scope, req.actor, recall_id))
}
