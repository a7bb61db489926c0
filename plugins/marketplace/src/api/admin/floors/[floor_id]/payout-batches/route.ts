import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { PayoutBatch, PayoutBatchRow } from "@san-ocop/kit/http/payouts"
import type { Page } from "@san-ocop/kit/http/problem"
import { payoutPage } from "../../../../../lib/payouts/schemas"
import { floorOwner } from "../../../../../lib/remittances/floor-owner"
import { readPayoutBatch, readPayoutBatches } from "../../../../../reads/payouts/batches"
import { formPayoutBatchWorkflow } from "../../../../../workflows/payouts/form-payout-batch"

/** Batches of a floor. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Page<PayoutBatchRow>>): Promise<void> {
  const { id } = await floorOwner(req)
  res.json(await readPayoutBatches(req.scope, id, parse(payoutPage, req.query)))
}

/** Forms a batch of everything that is due. */
export async function POST(req: OperatorRequest, res: MedusaResponse<PayoutBatch>): Promise<void> {
  const { id: floor_id } = await floorOwner(req)
  const { result: id } = await formPayoutBatchWorkflow(req.scope).run({ input: { floor_id, actor: req.actor } })
  res.status(201).json(await readPayoutBatch(req.scope, id))
}
