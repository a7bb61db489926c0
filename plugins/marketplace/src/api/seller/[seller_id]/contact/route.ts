import type { MedusaResponse } from "@medusajs/framework/http"
import type { SaveStallContact, StallContact } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readStallContact } from "../../../../reads/sellers/contact"
import { saveStallContactWorkflow } from "../../../../workflows/sellers/save-contact"

export const GET = async (req: SellerRequest, res: MedusaResponse<StallContact>) => {
  res.json(await readStallContact(req.scope, req.seller.id))
}

export const POST = async (req: SellerRequest<SaveStallContact>, res: MedusaResponse<StallContact>) => {
  const input = { actor: req.actor, seller_id: req.seller.id, contact: req.validatedBody }
  await saveStallContactWorkflow(req.scope).run({ input })
  res.json(await readStallContact(req.scope, req.seller.id))
}
