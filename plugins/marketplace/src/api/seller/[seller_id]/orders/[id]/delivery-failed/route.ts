import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { failureNote } from "../../../../../../lib/orders/parcel-notes"
import { failDeliverySchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { returnParcelWorkflow } from "../../../../../../workflows/orders/return-parcel"

/** The carrier stood at the door in vain. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const { reason, note } = parse(failDeliverySchema, req.body ?? {})
  await returnParcelWorkflow(req.scope).run({
    input: { ...orderChange(req), to: "delivery_failed", failure: reason, note: failureNote(reason, note) },
  })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
