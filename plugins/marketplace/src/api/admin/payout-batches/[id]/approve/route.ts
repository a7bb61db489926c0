import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { PayoutBatch } from "@san-ocop/kit/http/payouts"
import { readPayoutBatch } from "../../../../../reads/payouts/batches"
import { movePayoutBatchWorkflow } from "../../../../../workflows/payouts/move-payout-batch"

/** Approves a batch that another operator formed. */
export async function POST({ scope, params, actor }: OperatorRequest, res: MedusaResponse<PayoutBatch>): Promise<void> {
  const { id = "" } = params
  await movePayoutBatchWorkflow(scope).run({ input: { id, step: "approve", actor } })
  res.json(await readPayoutBatch(scope, id))
}
