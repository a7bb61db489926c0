import type { MedusaResponse } from "@medusajs/framework/http"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readSellerReturn } from "../../../../../reads/returns/returns"

export const GET = async (req: SellerRequest, res: MedusaResponse<GoodsReturn>) => {
  res.json(await readSellerReturn(req.scope, req.seller, req.params.id ?? ""))
}
