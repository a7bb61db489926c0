import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { emptySchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { deliverOrderWorkflow } from "../../../../../../workflows/orders/deliver-order"

/** Notes that the parcel has reached the shopper. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  parse(emptySchema, req.body ?? {})
  await deliverOrderWorkflow(req.scope).run({ input: orderChange(req) })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
