import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { PayoutBatch } from "@san-ocop/kit/http/payouts"
import { readPayoutBatch } from "../../../../../reads/payouts/batches"
import { movePayoutBatchWorkflow } from "../../../../../workflows/payouts/move-payout-batch"

/** Hands a batch to the bank: from now on its file may be fetched. */
export async function POST({ scope, params, actor }: OperatorRequest, res: MedusaResponse<PayoutBatch>): Promise<void> {
  const { id = "" } = params
  await movePayoutBatchWorkflow(scope).run({ input: { id, step: "send", actor } })
  res.json(await readPayoutBatch(scope, id))
}
