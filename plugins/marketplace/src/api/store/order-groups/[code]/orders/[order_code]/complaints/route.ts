import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { complaintSchema } from "../../../../../../../lib/cases/schemas"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { guardLookup } from "../../../../../../../lib/orders/guard-lookup"
import { readShopperComplaint } from "../../../../../../../reads/cases/complaints"
import { findOrderGroup, findOrderInGroup } from "../../../../../../../reads/find-order-group"
import { openComplaintWorkflow } from "../../../../../../../workflows/cases/open-complaint"

/** Complains about one stall's order, for whoever knows its code and the phone number in it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint | null>): Promise<void> {
  const { phone, ...complaint } = parse(complaintSchema, req.body ?? {})
  const { code = "", order_code = "" } = req.params
  const order_id = await guardLookup(clientAddress(req), code, async () => {
    const group = await findOrderGroup(req.scope, code, phone)
    return group && findOrderInGroup(req.scope, group, order_code)
  })
  const input = { ...complaint, order_id, actor: shopperActor(req) }
  const { result } = await openComplaintWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperComplaint(req.scope, result, phone))
}
