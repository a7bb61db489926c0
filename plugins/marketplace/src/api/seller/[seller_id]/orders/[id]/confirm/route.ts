import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { emptySchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { confirmOrderWorkflow } from "../../../../../../workflows/orders/confirm-order"

/** Takes the order on. A second click answers the same. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  parse(emptySchema, req.body ?? {})
  await confirmOrderWorkflow(req.scope).run({ input: orderChange(req) })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
