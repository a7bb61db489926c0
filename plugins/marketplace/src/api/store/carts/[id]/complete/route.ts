import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { placeOrderSchema } from "../../../../../lib/checkout/place-order-schema"
import { placeOrder } from "../../../../../workflows/checkout/place-order"

/** Places the orders of a filled cart: stands in the place of the core's route, which would make one unsplit order. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderGroupPage>): Promise<void> {
  const order = parse(placeOrderSchema, req.body ?? {})
  res.json(await placeOrder(req.scope, { cart_id: req.params.id ?? "", order }))
}
