import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { guardLookup } from "../../../../../../../lib/orders/guard-lookup"
import { newReturnSchema } from "../../../../../../../lib/returns/schemas"
import { findOrderGroup, findOrderInGroup } from "../../../../../../../reads/find-order-group"
import { readShopperReturn } from "../../../../../../../reads/returns/returns"
import { requestReturnWorkflow } from "../../../../../../../workflows/returns/request-return"

/** Asks to give goods of one stall's order back, for whoever knows its code and the phone number in it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsReturn | null>): Promise<void> {
  const { phone, ...wish } = parse(newReturnSchema, req.body ?? {})
  const { code = "", order_code = "" } = req.params
  const group_order_id = await guardLookup(clientAddress(req), code, async () => {
    const group = await findOrderGroup(req.scope, code, phone)
    return group && findOrderInGroup(req.scope, group, order_code)
  })
  const input = { ...wish, group_order_id, actor: shopperActor(req) }
  const { result } = await requestReturnWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperReturn(req.scope, result, phone))
}
