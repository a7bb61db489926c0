import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { LotForm } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotForm } from "../../../../reads/traceability/lot-form"

export const GET = async (req: SellerRequest, res: MedusaResponse<LotForm>) => {
  res.json(await readLotForm(req.scope, req.seller.id, vietnamDay(clock.now())))
}
