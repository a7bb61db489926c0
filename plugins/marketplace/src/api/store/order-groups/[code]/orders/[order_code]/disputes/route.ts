import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { newDisputeSchema } from "../../../../../../../lib/disputes/schemas"
import { findBuyersOrder } from "../../../../../../../lib/orders/find-asked-order"
import { readShopperDisputeOf } from "../../../../../../../reads/disputes/view"
import { openDisputeWorkflow } from "../../../../../../../workflows/disputes/open-dispute"

/** Opens a dispute about one stall's order, for whoever knows its code and the phone number in it; about a gift, for its giver. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Dispute>): Promise<void> {
  const { phone, ...said } = parse(newDisputeSchema, req.body ?? {})
  const { id: group_order_id } = await findBuyersOrder(req, phone)
  const input = { ...said, group_order_id, actor: shopperActor(req) }
  const { result: id } = await openDisputeWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperDisputeOf(req.scope, id))
}
