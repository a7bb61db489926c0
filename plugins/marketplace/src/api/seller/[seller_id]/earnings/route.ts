import type { MedusaResponse } from "@medusajs/framework/http"
import type { Earnings } from "@san-ocop/kit/http/money"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readEarnings } from "../../../../reads/earnings/earnings"

export async function GET(req: SellerRequest, res: MedusaResponse<Earnings>): Promise<void> {
  res.json(await readEarnings(req.scope, req.seller.id))
}
