import type { MedusaResponse } from "@medusajs/framework/http"
import type { SaveStallAccount, StallAccountPage } from "@san-ocop/kit/http/transfers"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readStallAccount } from "../../../../reads/transfers/stall-accounts"
import { saveStallAccountWorkflow } from "../../../../workflows/transfers/save-stall-account"

export const GET = async (req: SellerRequest, res: MedusaResponse<StallAccountPage>) => {
  res.json(await readStallAccount(req.scope, req.seller.id))
}

export const POST = async (req: SellerRequest<SaveStallAccount>, res: MedusaResponse<StallAccountPage>) => {
  const input = { actor: req.actor, seller_id: req.seller.id, account: req.validatedBody }
  await saveStallAccountWorkflow(req.scope).run({ input })
  res.json(await readStallAccount(req.scope, req.seller.id))
}
