import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { LotScans } from "@san-ocop/kit/http/scans"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotScans } from "../../../../../../reads/scans/lot-scans"

export const GET = async (req: SellerRequest, res: MedusaResponse<LotScans>) => {
  const asked = { lot_id: req.params.lot_id ?? "", seller_id: req.seller.id, today: vietnamDay(clock.now()) }
  res.json(await readLotScans(req.scope, asked))
}
