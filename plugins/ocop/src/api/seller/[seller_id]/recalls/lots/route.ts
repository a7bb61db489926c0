import type { MedusaResponse } from "@medusajs/framework/http"
import type { Page } from "@san-ocop/kit/http/problem"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { type LotsToRecallQuery, readLotsToRecall } from "../../../../../reads/recall/lots-to-recall"

export const GET = async (req: SellerRequest<unknown, LotsToRecallQuery>, res: MedusaResponse<Page<LotToRecall>>) => {
  const scope = { province_code: null, seller_id: req.seller.id }
  res.json(await readLotsToRecall(req.scope, scope, req.validatedQuery))
}
