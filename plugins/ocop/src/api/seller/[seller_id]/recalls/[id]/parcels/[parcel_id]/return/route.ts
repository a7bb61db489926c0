import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { ReturnBody } from "../../../../../../../../lib/recall/schemas"
import { readSellerRecall } from "../../../../../../../../reads/recall/seller-recalls"
import { recordRecallReturnWorkflow } from "../../../../../../../../workflows/recall/record-return"

/** Goods of a parcel came back, or its buyer destroyed them: he is owed their price. */
export const POST = async (req: SellerRequest<ReturnBody>, res: MedusaResponse<SellerRecall>) => {
  const { id: recall_id = "", parcel_id = "" } = req.params
  await recordRecallReturnWorkflow(req.scope).run({
    input: { ...req.validatedBody, recall_id, parcel_id, seller_id: req.seller.id, actor: req.actor },
  })
  res.json(await readSellerRecall(req.scope, req.seller.id, recall_id))
}
