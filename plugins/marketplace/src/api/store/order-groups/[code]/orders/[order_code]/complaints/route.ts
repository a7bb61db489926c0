import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import type { Complaint } from "@san-ocop/kit/http/casework"
import { complaintSchema } from "../../../../../../../lib/cases/schemas"
import { refuseReceiversWish } from "../../../../../../../lib/cases/receivers-wish"
import { shopperActor } from "../../../../../../../lib/cases/shopper-actor"
import { shownBy } from "../../../../../../../lib/cases/shown-by"
import { findAskedOrder } from "../../../../../../../lib/orders/find-asked-order"
import { onlyReceives } from "../../../../../../../lib/orders/only-receives"
import { readShopperComplaint } from "../../../../../../../reads/cases/complaints"
import { openComplaintWorkflow } from "../../../../../../../workflows/cases/open-complaint"

/** Complains about one stall's order, for whoever knows its code and the phone number in it. Who was given the goods may, too, but asks for no money. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Complaint | null>): Promise<void> {
  const { phone, ...complaint } = parse(complaintSchema, req.body ?? {})
  const { id: order_id, found } = await findAskedOrder(req, phone)
  const by_receiver = onlyReceives(found)
  if (by_receiver) refuseReceiversWish(complaint)
  const input = { ...complaint, order_id, by_receiver, actor: shopperActor(req) }
  const { result } = await openComplaintWorkflow(req.scope).run({ input })
  res.status(201).json(await readShopperComplaint(req.scope, result, shownBy(req, phone)))
}
