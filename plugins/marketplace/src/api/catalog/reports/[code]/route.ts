import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { ReportStatus } from "@san-ocop/kit/http/casework"
import { guardCode } from "../../../../lib/cases/guard-reports"
import { readReportStatus } from "../../../../reads/cases/report-review"

export const AUTHENTICATE = false

/** What became of a report, for whoever kept its code. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReportStatus>): Promise<void> {
  res.set("cache-control", "no-store")
  res.json(await guardCode(clientAddress(req), () => readReportStatus(req.scope, req.params.code ?? "")))
}
