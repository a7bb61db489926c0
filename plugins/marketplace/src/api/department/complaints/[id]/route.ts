import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ComplaintReview } from "@san-ocop/kit/http/casework"
import { readComplaintReview } from "../../../../reads/cases/complaints"

export const GET = async (req: OfficerRequest, res: MedusaResponse<ComplaintReview>) => {
  res.json(await readComplaintReview(req.scope, req.officer, req.params.id ?? ""))
}
