import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GhnOffer } from "@san-ocop/kit/http/carriers"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "@san-ocop/marketplace/lib/orders/order-change"
import { emptySchema } from "@san-ocop/marketplace/lib/orders/schemas"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readSellerOrder } from "@san-ocop/marketplace/reads/seller-orders"
import { offerGhn, sendWithGhn } from "../../../../../../carriers/send-with-ghn"

/** What GHN would take for this order. */
export async function GET(req: SellerRequest, res: MedusaResponse<GhnOffer>): Promise<void> {
  res.json(await offerGhn(req.scope, { seller: req.seller, id: req.params.id ?? "" }))
}

/** Hands the parcel to GHN. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  parse(emptySchema, req.body ?? {})
  const { id, actor } = orderChange(req)
  await sendWithGhn(req.scope, { seller: req.seller, id, actor })
  res.json(await readSellerOrder(req.scope, req.seller, id))
}
