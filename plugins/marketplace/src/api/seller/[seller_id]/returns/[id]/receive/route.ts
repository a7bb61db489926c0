import type { MedusaResponse } from "@medusajs/framework/http"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import type { ReceiveReturnBody } from "../../../../../../lib/returns/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerReturn } from "../../../../../../reads/returns/returns"
import { moveReturnWorkflow } from "../../../../../../workflows/returns/move-return"

/** The goods are back at the stall, and this is how they are. */
export const POST = async (req: SellerRequest<ReceiveReturnBody>, res: MedusaResponse<GoodsReturn>) => {
  const { id } = await readSellerReturn(req.scope, req.seller, req.params.id ?? "")
  await moveReturnWorkflow(req.scope).run({ input: { id, move: "receive", ...req.validatedBody, actor: req.actor } })
  res.json(await readSellerReturn(req.scope, req.seller, id))
}
