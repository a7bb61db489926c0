import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GiftParcel, OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { phoneSchema } from "../../../lib/checkout/place-order-schema"
import { guardLookup } from "../../../lib/orders/guard-lookup"
import { findOrderGroup } from "../../../reads/find-order-group"
import { readFoundOrderPage } from "../../../reads/found-order-page"

const body = z
  .object({ code: z.string("Vui lòng nhập mã đơn hàng.").trim().min(1).max(40), phone: phoneSchema })
  .strict()

/** The orders of one checkout, for whoever knows its code and the phone number in it; of a gift, the parcel alone by the code printed on it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderGroupPage | GiftParcel>): Promise<void> {
  const { code, phone } = parse(body, req.body ?? {})
  const page = await guardLookup(clientAddress(req), code, async () => {
    const found = await findOrderGroup(req.scope, code, phone)
    return found && readFoundOrderPage(req.scope, found)
  })
  res.json(page)
}
