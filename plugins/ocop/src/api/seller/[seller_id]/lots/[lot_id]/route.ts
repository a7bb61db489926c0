import type { MedusaResponse } from "@medusajs/framework/http"
import type { LotPage } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotOfSeller } from "../../../../../reads/traceability/lot-page"

export const GET = async (req: SellerRequest, res: MedusaResponse<LotPage>) => {
  res.json(await readLotOfSeller(req.scope, req.seller.id, req.params.lot_id ?? ""))
}
