import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ReportReview } from "@san-ocop/kit/http/casework"
import { readReportReview } from "../../../../reads/cases/report-review"

export const GET = async (req: OfficerRequest, res: MedusaResponse<ReportReview>) => {
  res.json(await readReportReview(req.scope, req.officer, req.params.id ?? ""))
}
