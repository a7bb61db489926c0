import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { AppealReview } from "@san-ocop/kit/http/moderation"
import { readAppealReview } from "../../../../reads/listings/appeals"

export const GET = async (req: OfficerRequest, res: MedusaResponse<AppealReview>) => {
  res.json(await readAppealReview(req.scope, req.officer, req.params.id ?? ""))
}
