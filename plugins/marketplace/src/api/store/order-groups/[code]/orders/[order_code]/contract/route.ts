import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "@san-ocop/floor/lib/client-address"
import { parse } from "@san-ocop/floor/lib/parse"
import { phoneOnlySchema } from "../../../../../../../lib/cases/schemas"
import { sendContract } from "../../../../../../../lib/contracts/send-contract"
import { guardLookup } from "../../../../../../../lib/orders/guard-lookup"
import { findOrderGroup, findOrderInGroup } from "../../../../../../../reads/find-order-group"
import { drawUpContractWorkflow } from "../../../../../../../workflows/orders/draw-up-contract"

/** The contract of one stall's order, to be saved by whoever knows the code and the phone number; of a gift, the code that its giver has. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { phone } = parse(phoneOnlySchema, req.body ?? {})
  const { code = "", order_code = "" } = req.params
  const input = await guardLookup(clientAddress(req), code, async () => {
    const group = await findOrderGroup(req.scope, code, phone)
    const id = group && (await findOrderInGroup(req.scope, group, order_code))
    return group && id ? { id, by_own_code: group.only_order !== null } : null
  })
  const { result } = await drawUpContractWorkflow(req.scope).run({ input })
  await sendContract(res, result)
}
