import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { payeeCode } from "../../../../../lib/payouts/payee-code"
import { readPayout } from "../../../../../reads/payouts/batches"
import { handOverPayoutsWorkflow } from "../../../../../workflows/payouts/hand-over-payouts"

/** The VietQR code of a payout that the bank has and has not answered. @throws Refusal conflict otherwise, and once the batch's file was fetched: nobody is to pay it again */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const payout = await readPayout(req.scope, req.params.id ?? "")
  if (payout.state !== "sent")
    refuse("conflict", "Chỉ lệnh chi đã chuyển và chưa có kết quả mới có mã VietQR.", { code: "payout_not_sent" })
  await handOverPayoutsWorkflow(req.scope).run({ input: { id: payout.batch_id, by: "code" } })
  res.set({
    "content-type": "image/svg+xml",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  })
  res.end(await payeeCode(payout))
}
