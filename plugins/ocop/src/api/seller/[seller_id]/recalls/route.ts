import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRecall, SellerRecallRow } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import type { NewRecallBody } from "../../../../lib/recall/schemas"
import { readSellerRecall, readSellerRecalls } from "../../../../reads/recall/seller-recalls"
import { draftRecallWorkflow } from "../../../../workflows/recall/draft-recall"

export const GET = async (req: SellerRequest, res: MedusaResponse<SellerRecallRow[]>) => {
  res.json(await readSellerRecalls(req.scope, req.seller.id))
}

/** A producer asks to take his goods back; an officer of his province approves. */
export const POST = async (req: SellerRequest<NewRecallBody>, res: MedusaResponse<SellerRecall>) => {
  const { result } = await draftRecallWorkflow(req.scope).run({
    input: { recall: req.validatedBody, seller_id: req.seller.id, actor: req.actor },
  })
  res.status(201).json(await readSellerRecall(req.scope, req.seller.id, result))
}
