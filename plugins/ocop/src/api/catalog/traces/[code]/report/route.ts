import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import type { ReportReceipt } from "@san-ocop/kit/http/casework"
import { guardReporting } from "@san-ocop/marketplace/lib/cases/guard-reports"
import { REPORTER } from "@san-ocop/marketplace/lib/cases/shopper-actor"
import { receiveReportWorkflow } from "@san-ocop/marketplace/workflows"
import { readLabelledProduct } from "../../../../../reads/scans/labelled-product"
import type { LabelReport } from "../../../../scans-schemas"

export const AUTHENTICATE = false

/** Reports a pack by its label, without an account: also goods that are no longer on sale. */
export async function POST(req: MedusaRequest<LabelReport>, res: MedusaResponse<ReportReceipt>): Promise<void> {
  await guardReporting(clientAddress(req))
  const { serial, ...report } = req.validatedBody
  const { product_id, code } = await readLabelledProduct(req.scope, req.params.code ?? "")
  const label = serial ? `${code}/${serial}` : code
  const input = { at: { kind: "label" as const, key: product_id, label }, report, actor: REPORTER }
  const { result } = await receiveReportWorkflow(req.scope).run({ input })
  res.status(201).json({ code: result })
}
