import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutBatch } from "@san-ocop/kit/http/payouts"
import { readPayoutBatch } from "../../../../reads/payouts/batches"

/** A batch with its payouts. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PayoutBatch>): Promise<void> {
  res.json(await readPayoutBatch(req.scope, req.params.id ?? ""))
}
