import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { OpenAppealBody } from "../../../../../../lib/listings/moderation-schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerListing } from "../../../../../../reads/listings/seller-listing"
import { openAppealWorkflow } from "../../../../../../workflows/listings/open-appeal"

export const POST = async (req: SellerRequest<OpenAppealBody>, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  const { words } = req.validatedBody
  await openAppealWorkflow(req.scope).run({ input: { listing_id: id, words, actor: req.actor } })
  res.status(201).json(await readSellerListing(req.scope, req.seller, id))
}
