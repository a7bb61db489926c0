import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { decideCardRefundWorkflow } from "../../../../../workflows/cards/decide-card-refund"

/** An operator has a refund that came to nothing tried once more, to the same card. */
export async function POST(req: OperatorRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const { id = "" } = req.params
  await decideCardRefundWorkflow(req.scope).run({ input: { order: id, transfer: null, actor: req.actor } })
  res.json({ id })
}
