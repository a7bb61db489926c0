import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { RecallReview } from "@san-ocop/kit/http/recall"
import { readRecall } from "../../../../reads/recall/recall-review"

export const GET = async (req: OfficerRequest, res: MedusaResponse<RecallReview>) => {
  res.json(await readRecall(req.scope, req.actor, req.params.id ?? ""))
}
