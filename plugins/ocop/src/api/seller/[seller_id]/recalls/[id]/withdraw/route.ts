import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { WordsBody } from "../../../../../../lib/recall/schemas"
import { readSellerRecall } from "../../../../../../reads/recall/seller-recalls"
import { withdrawRecallWorkflow } from "../../../../../../workflows/recall/end-recall"

export const POST = async (req: SellerRequest<WordsBody>, res: MedusaResponse<SellerRecall>) => {
  const recall_id = req.params.id ?? ""
  await withdrawRecallWorkflow(req.scope).run({ input: { ...req.validatedBody, recall_id, actor: req.actor } })
  res.json(await readSellerRecall(req.scope, req.seller.id, recall_id))
}
