import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { sellerCancelSchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { cancelGroupOrderWorkflow } from "../../../../../../workflows/orders/cancel-group-order"

/** Cancels the order, with a reason that the shopper reads. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const { reason } = parse(sellerCancelSchema, req.body ?? {})
  await cancelGroupOrderWorkflow(req.scope).run({ input: { ...orderChange(req), note: reason } })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
