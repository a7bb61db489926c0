import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { WhyBody } from "@san-ocop/floor/lib/staff/officer-schemas"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { suspendSellerWorkflow } from "../../../../../workflows/sellers/suspend-seller"

export const POST = async (req: OperatorRequest<WhyBody>, res: MedusaResponse<SellerStatusAnswer>) => {
  const input = { seller_id: req.params.id ?? "", reason: req.validatedBody.reason, actor: req.actor }
  const { result } = await suspendSellerWorkflow(req.scope).run({ input })
  res.json({ id: result.id, status: "suspended" })
}
