import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { PayoutRow } from "@san-ocop/kit/http/payouts"
import { markPayoutSchema } from "../../../../../lib/payouts/schemas"
import { readPayout } from "../../../../../reads/payouts/batches"
import { markPayoutWorkflow } from "../../../../../workflows/payouts/mark-payout"

/** Says what became of one payout. */
export async function POST(req: OperatorRequest, res: MedusaResponse<PayoutRow>): Promise<void> {
  const { state: to, bank_reference = null, reason = null } = parse(markPayoutSchema, req.body)
  const { id = "" } = req.params
  await markPayoutWorkflow(req.scope).run({ input: { id, to, bank_reference, reason, actor: req.actor } })
  res.json(await readPayout(req.scope, id))
}
