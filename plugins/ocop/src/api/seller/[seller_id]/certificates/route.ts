import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { SellerCertificates } from "@san-ocop/kit/http/recognition"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readSellerCertificates } from "../../../../reads/recognition/seller-certificates"

export const GET = async (req: SellerRequest, res: MedusaResponse<SellerCertificates>) => {
  res.json(await readSellerCertificates(req.scope, req.seller.id, vietnamDay(clock.now())))
}
