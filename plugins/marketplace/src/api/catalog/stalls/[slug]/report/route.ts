import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { ReportReceipt } from "@san-ocop/kit/http/casework"
import { guardReporting } from "../../../../../lib/cases/guard-reports"
import type { ReportBody } from "../../../../../lib/cases/schemas"
import { REPORTER } from "../../../../../lib/cases/shopper-actor"
import { receiveReportWorkflow } from "../../../../../workflows/cases/receive-report"

export const AUTHENTICATE = false

/** Reports a stall, without an account. */
export async function POST(req: MedusaRequest<ReportBody>, res: MedusaResponse<ReportReceipt>): Promise<void> {
  await guardReporting(clientAddress(req))
  const at = { kind: "stall" as const, key: req.params.slug ?? "" }
  const input = { at, report: req.validatedBody, actor: REPORTER }
  const { result } = await receiveReportWorkflow(req.scope).run({ input })
  res.status(201).json({ code: result })
}
