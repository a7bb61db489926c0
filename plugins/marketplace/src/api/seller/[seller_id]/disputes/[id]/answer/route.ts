import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { answerDisputeSchema } from "../../../../../../lib/disputes/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerDispute } from "../../../../../../reads/disputes/view"
import { answerDisputeWorkflow } from "../../../../../../workflows/disputes/answer-dispute"

/** The stall answers a dispute about an order of its own. */
export const POST = async (req: SellerRequest, res: MedusaResponse<Dispute>) => {
  const { words } = parse(answerDisputeSchema, req.body)
  const { id } = await readSellerDispute(req.scope, req.seller.id, req.params.id ?? "")
  await answerDisputeWorkflow(req.scope).run({ input: { id, words, actor: req.actor } })
  res.json(await readSellerDispute(req.scope, req.seller.id, id))
}
