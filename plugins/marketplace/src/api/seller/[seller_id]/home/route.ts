import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerHome } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerHome } from "../../../../reads/sellers/home"

export const GET = async (req: SellerRequest, res: MedusaResponse<SellerHome>) => {
  res.json(await readSellerHome(req.scope, req.seller.id))
}
