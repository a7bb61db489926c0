import type { MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { orderChange } from "../../../../../../lib/orders/order-change"
import { returnNote } from "../../../../../../lib/orders/parcel-notes"
import { takeBackSchema } from "../../../../../../lib/orders/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerOrder } from "../../../../../../reads/seller-orders"
import { returnParcelWorkflow } from "../../../../../../workflows/orders/return-parcel"

/** The parcel is back at the stall, which says how its goods are. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrder>): Promise<void> {
  const { goods, note } = parse(takeBackSchema, req.body ?? {})
  await returnParcelWorkflow(req.scope).run({
    input: { ...orderChange(req), to: "returned", returned_goods: goods, note: returnNote(goods, note) },
  })
  res.json(await readSellerOrder(req.scope, req.seller, req.params.id ?? ""))
}
