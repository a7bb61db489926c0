import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../reads/seller-orders"

export async function GET(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
