import type { MedusaResponse } from "@medusajs/framework/http"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import type { AnswerReturnBody } from "../../../../../../lib/returns/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerReturn } from "../../../../../../reads/returns/returns"
import { moveReturnWorkflow } from "../../../../../../workflows/returns/move-return"

/** The stall takes nothing back, or what came was not what was sent. */
export const POST = async (req: SellerRequest<AnswerReturnBody>, res: MedusaResponse<GoodsReturn>) => {
  const { id } = await readSellerReturn(req.scope, req.seller, req.params.id ?? "")
  await moveReturnWorkflow(req.scope).run({
    input: { id, move: "refuse", words: req.validatedBody.words, actor: req.actor },
  })
  res.json(await readSellerReturn(req.scope, req.seller, id))
}
