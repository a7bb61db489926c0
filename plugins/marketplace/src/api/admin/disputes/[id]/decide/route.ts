import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import { parse } from "@san-ocop/floor/lib/parse"
import type { DecideDispute, DisputeReview } from "@san-ocop/kit/http/disputes"
import { decideDisputeSchema } from "../../../../../lib/disputes/schemas"
import { readDisputeReview } from "../../../../../reads/disputes/view"
import { decideDisputeWorkflow } from "../../../../../workflows/disputes/decide-dispute"

/** An operator decides on a dispute, with what it moves. */
export async function POST(req: OperatorRequest, res: MedusaResponse<DisputeReview>): Promise<void> {
  const decision = parse(decideDisputeSchema, req.body) as DecideDispute
  const { id = "" } = req.params
  await decideDisputeWorkflow(req.scope).run({ input: { id, decision, actor: req.actor } })
  res.json(await readDisputeReview(req.scope, id))
}
