import type { MedusaResponse } from "@medusajs/framework/http"
import type { StallAccountPage } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readStallAccount } from "../../../../../reads/transfers/stall-accounts"
import { saveStallAccountWorkflow } from "../../../../../workflows/transfers/save-stall-account"

/** From now on nobody pays this stall by transfer. */
export const POST = async (req: SellerRequest, res: MedusaResponse<StallAccountPage>) => {
  await saveStallAccountWorkflow(req.scope).run({
    input: { actor: req.actor, seller_id: req.seller.id, account: null },
  })
  res.json(await readStallAccount(req.scope, req.seller.id))
}
