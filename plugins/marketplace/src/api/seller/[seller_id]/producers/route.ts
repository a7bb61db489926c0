import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerChoices } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readProducersOfSeller } from "../../../../reads/listings/programme-facts"

export const GET = async (req: SellerRequest, res: MedusaResponse<ProducerChoices>) => {
  res.json({ producers: await readProducersOfSeller(req.scope, req.seller.id) })
}
