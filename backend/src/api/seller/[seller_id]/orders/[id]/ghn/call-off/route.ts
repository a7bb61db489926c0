import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "@san-ocop/marketplace/lib/orders/order-change"
import { sellerCancelSchema } from "@san-ocop/marketplace/lib/orders/schemas"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readSellerOrder } from "@san-ocop/marketplace/reads/seller-orders"
import { callOffGhn } from "../../../../../../../carriers/call-off-ghn"

/** Calls the parcel of this order off at GHN, and the order with it. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const { reason } = parse(sellerCancelSchema, req.body ?? {})
  const { id, actor } = orderChange(req)
  await callOffGhn(req.scope, { seller: req.seller, id, actor, reason })
  res.json(await readSellerOrder(req.scope, req.seller, id))
}
