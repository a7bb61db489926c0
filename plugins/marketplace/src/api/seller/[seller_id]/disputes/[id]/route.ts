import type { MedusaResponse } from "@medusajs/framework/http"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readSellerDispute } from "../../../../../reads/disputes/view"

export const GET = async (req: SellerRequest, res: MedusaResponse<Dispute>) => {
  res.json(await readSellerDispute(req.scope, req.seller.id, req.params.id ?? ""))
}
