import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../../../lib/cases/shown-by"
import { findBuyersOrder } from "../../../../../../../lib/orders/find-asked-order"
import { newReturnSchema } from "../../../../../../../lib/returns/schemas"
import { readShopperReturn } from "../../../../../../../reads/returns/returns"
import { requestReturnWorkflow } from "../../../../../../../workflows/returns/request-return"

/** Asks to give goods of one stall's order back, for whoever knows its code and the phone number in it; about a gift, for its giver. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsReturn | null>): Promise<void> {
  const { phone, ...wish } = parse(newReturnSchema, req.body ?? {})
  const { id: group_order_id } = await findBuyersOrder(req, phone)
  const input = { ...wish, group_order_id, actor: shopperActor(req) }
  const { result } = await requestReturnWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperReturn(req.scope, result, shownBy(req, phone)))
}
