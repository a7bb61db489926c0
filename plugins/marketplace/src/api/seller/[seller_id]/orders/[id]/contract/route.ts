import type { MedusaResponse } from "@medusajs/framework/http"
import { sendContract } from "../../../../../../lib/contracts/send-contract"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { drawUpContractWorkflow } from "../../../../../../workflows/orders/draw-up-contract"

/** The contract of one of the stall's orders, to be saved. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const input = { id: req.params.id ?? "", seller_id: req.seller.id }
  const { result } = await drawUpContractWorkflow(req.scope).run({ input })
  await sendContract(res, result)
}
