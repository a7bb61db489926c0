import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { WhyBody } from "@san-ocop/floor/lib/staff/officer-schemas"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { readSellingStatus } from "../../../../../reads/sellers/selling-status"
import { reinstateSellerWorkflow } from "../../../../../workflows/sellers/reinstate-seller"

export const POST = async (req: OperatorRequest<WhyBody>, res: MedusaResponse<SellerStatusAnswer>) => {
  const seller_id = req.params.id ?? ""
  const input = { seller_id, reason: req.validatedBody.reason, actor: req.actor }
  await reinstateSellerWorkflow(req.scope).run({ input })
  res.json(await readSellingStatus(req.scope, seller_id))
}
