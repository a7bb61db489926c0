import type { MedusaResponse } from "@medusajs/framework/http"
import type { OperatorRequest } from "@san-ocop/floor/lib/operator-request"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import type { RestrictStallBody } from "../../../../../lib/cases/schemas"
import { readSellingStatus } from "../../../../../reads/sellers/selling-status"
import { announceRestrictionWorkflow } from "../../../../../workflows/cases/announce-restriction"

export const POST = async (req: OperatorRequest<RestrictStallBody>, res: MedusaResponse<SellerStatusAnswer>) => {
  const seller_id = req.params.id ?? ""
  const input = { restriction: { seller_id, ...req.validatedBody }, actor: req.actor }
  await announceRestrictionWorkflow(req.scope).run({ input })
  res.json(await readSellingStatus(req.scope, seller_id))
}
