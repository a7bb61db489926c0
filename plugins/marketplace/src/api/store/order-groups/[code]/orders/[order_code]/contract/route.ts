import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parse } from "@san-ocop/floor/lib/parse"
import { phoneOnlySchema } from "../../../../../../../lib/cases/schemas"
import { sendContract } from "../../../../../../../lib/contracts/send-contract"
import { findAskedOrder } from "../../../../../../../lib/orders/find-asked-order"
import { drawUpContractWorkflow } from "../../../../../../../workflows/orders/draw-up-contract"

/** The contract of one stall's order, to be saved by whoever knows the code and the phone number; of a gift, the code that its giver has. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { id, found } = await findAskedOrder(req, phone)
  const input = { id, only_order: found.only_order }
  const { result } = await drawUpContractWorkflow(req.scope).run({ input })
  await sendContract(res, result)
}
