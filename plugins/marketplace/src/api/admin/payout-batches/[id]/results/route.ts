import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { PayoutReading } from "@san-ocop/kit/http/payouts"
import { payoutResultsSchema } from "../../../../../lib/payouts/schemas"
import { takeInPayoutResultsWorkflow } from "../../../../../workflows/payouts/take-in-payout-results"

/** Takes in a bank's results that were read by their dry run. */
export async function POST(req: OperatorRequest, res: MedusaResponse<PayoutReading>): Promise<void> {
  const { lines } = parse(payoutResultsSchema, req.body)
  const { id = "" } = req.params
  const { result } = await takeInPayoutResultsWorkflow(req.scope).run({ input: { id, lines, actor: req.actor } })
  res.json({ lines: result, errors: [] })
}
