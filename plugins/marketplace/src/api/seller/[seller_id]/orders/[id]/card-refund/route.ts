import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { refundCardSchema } from "../../../../../../lib/cards/schemas"
import { orderChange } from "../../../../../../lib/orders/order-change"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { refundCardWorkflow } from "../../../../../../workflows/cards/refund-card"

/** The stall gives back a part of what an order costs to the card that pays it. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const refund = parse(refundCardSchema, req.body ?? {})
  await refundCardWorkflow(req.scope).run({ input: { ...orderChange(req), ...refund } })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
