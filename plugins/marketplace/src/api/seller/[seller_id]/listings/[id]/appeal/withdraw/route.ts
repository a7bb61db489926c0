import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { findSellerAppeal, readSellerListing } from "../../../../../../../reads/listings/seller-listing"
import { decideAppealWorkflow } from "../../../../../../../workflows/listings/decide-appeal"

export const POST = async (req: SellerRequest, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  const appeal = await findSellerAppeal(req.scope, req.seller, id)
  const input = { appeal_id: appeal.id, to: "withdrawn" as const, answer: null, actor: req.actor }
  await decideAppealWorkflow(req.scope).run({ input })
  res.json(await readSellerListing(req.scope, req.seller, id))
}
