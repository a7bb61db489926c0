import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { shipOrderSchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { shipOrderWorkflow } from "../../../../../../workflows/orders/ship-order"

/** Hands the parcel to a carrier, with its code. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const parcel = parse(shipOrderSchema, req.body ?? {})
  await shipOrderWorkflow(req.scope).run({ input: { ...orderChange(req), ...parcel } })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
