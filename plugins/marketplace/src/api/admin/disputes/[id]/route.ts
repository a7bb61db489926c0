import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DisputeReview } from "@san-ocop/kit/http/disputes"
import { readDisputeReview } from "../../../../reads/disputes/view"

export async function GET(req: MedusaRequest, res: MedusaResponse<DisputeReview>): Promise<void> {
  res.json(await readDisputeReview(req.scope, req.params.id ?? ""))
}
