import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { newDisputeSchema } from "../../../../../../../lib/disputes/schemas"
import { guardLookup } from "../../../../../../../lib/orders/guard-lookup"
import { readShopperDisputeOf } from "../../../../../../../reads/disputes/view"
import { findOrderGroup, findOrderInGroup } from "../../../../../../../reads/find-order-group"
import { openDisputeWorkflow } from "../../../../../../../workflows/disputes/open-dispute"

/** Opens a dispute about one stall's order, for whoever knows its code and the phone number in it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Dispute>): Promise<void> {
  const { phone, ...said } = parse(newDisputeSchema, req.body ?? {})
  const { code = "", order_code = "" } = req.params
  const group_order_id = await guardLookup(clientAddress(req), code, async () => {
    const group = await findOrderGroup(req.scope, code, phone)
    return group && findOrderInGroup(req.scope, group, order_code)
  })
  const input = { ...said, group_order_id, actor: shopperActor(req) }
  const { result: id } = await openDisputeWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperDisputeOf(req.scope, id))
}
