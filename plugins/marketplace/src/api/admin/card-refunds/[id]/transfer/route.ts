import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { TransferCardRefund } from "@san-ocop/kit/http/cards"
import { transferRefundSchema } from "../../../../../lib/cards/schemas"
import { decideCardRefundWorkflow } from "../../../../../workflows/cards/decide-card-refund"

/** An operator has transferred what a card did not take. */
export async function POST(req: OperatorRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const transfer: TransferCardRefund = parse(transferRefundSchema, req.body)
  const { id = "" } = req.params
  await decideCardRefundWorkflow(req.scope).run({ input: { order: id, transfer, actor: req.actor } })
  res.json({ id })
}
