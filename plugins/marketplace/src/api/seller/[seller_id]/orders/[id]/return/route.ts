import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { emptySchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { returnParcelWorkflow } from "../../../../../../workflows/orders/return-parcel"

/** The carrier brings the parcel back. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  parse(emptySchema, req.body ?? {})
  await returnParcelWorkflow(req.scope).run({
    input: { ...orderChange(req), to: "returning", note: null },
  })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
