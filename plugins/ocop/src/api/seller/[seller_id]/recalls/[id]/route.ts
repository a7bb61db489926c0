import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readSellerRecall } from "../../../../../reads/recall/seller-recalls"

export const GET = async (req: SellerRequest, res: MedusaResponse<SellerRecall>) => {
  res.json(await readSellerRecall(req.scope, req.seller.id, req.params.id ?? ""))
}
