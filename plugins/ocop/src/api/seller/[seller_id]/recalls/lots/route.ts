import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotsToRecall } from "../../../../../reads/recall/lots-to-recall"

export const GET = async (req: SellerRequest<unknown, { q: string }>, res: MedusaResponse<LotToRecall[]>) => {
  const scope = { province_code: null, seller_id: req.seller.id }
  res.json(await readLotsToRecall(req.scope, scope, req.validatedQuery.q))
}
