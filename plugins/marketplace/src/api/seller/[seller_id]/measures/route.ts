import type { MedusaResponse } from "@medusajs/framework/http"
import type { Measure } from "@san-ocop/kit/http/casework"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readMeasures } from "../../../../reads/cases/measures"

export const GET = async (req: SellerRequest, res: MedusaResponse<Measure[]>) => {
  res.json(await readMeasures(req.scope, req.seller.id))
}
