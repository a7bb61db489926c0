import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { sellerOrdersQuery } from "../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerOrders } from "../../../../reads/seller-orders"

export async function GET(req: SellerRequest, res: MedusaResponse<Page<SellerOrderRow>>): Promise<void> {
  res.json(await readSellerOrders(req.scope, req.seller.id, parse(sellerOrdersQuery, req.query)))
}
