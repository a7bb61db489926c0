import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { phoneSchema } from "../../../../../../../lib/checkout/place-order-schema"
import { findBuyersOrder } from "../../../../../../../lib/orders/find-asked-order"
import { readOrderGroupPage } from "../../../../../../../reads/order-group-page"
import { cancelGroupOrderWorkflow } from "../../../../../../../workflows/orders/cancel-group-order"

const body = z.object({ phone: phoneSchema, reason: z.string().trim().max(300).optional() }).strict()

/** Cancels one stall's order while the stall has not confirmed it, for whoever knows the code and the phone number; a gift, its giver. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderGroupPage | null>): Promise<void> {
  const { phone, reason } = parse(body, req.body ?? {})
  const { found, id } = await findBuyersOrder(req, phone)
  const actor = {
    type: "customer" as const,
    id: "guest",
    name: "Khách mua hàng",
    province_code: null,
    ip: clientAddress(req) || null,
  }
  await cancelGroupOrderWorkflow(req.scope).run({ input: { id, actor, note: reason || null } })
  res.json(await readOrderGroupPage(req.scope, found.group_id, found.only_order ?? undefined))
}
