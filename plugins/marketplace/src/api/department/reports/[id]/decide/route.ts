import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ReportReview } from "@san-ocop/kit/http/casework"
import type { DecideReportBody } from "../../../../../lib/cases/schemas"
import { readReportReview } from "../../../../../reads/cases/report-review"
import { decideReportWorkflow } from "../../../../../workflows/cases/decide-report"

export const POST = async (req: OfficerRequest<DecideReportBody>, res: MedusaResponse<ReportReview>) => {
  const id = req.params.id ?? ""
  await decideReportWorkflow(req.scope).run({ input: { report_id: id, decision: req.validatedBody, actor: req.actor } })
  res.json(await readReportReview(req.scope, req.officer, id))
}
