import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerListing } from "../../../../../../reads/listings/seller-listing"
import { submitListingWorkflow } from "../../../../../../workflows/listings/submit-listing"

export const POST = async (req: SellerRequest, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  await submitListingWorkflow(req.scope).run({ input: { listing_id: id, actor: req.actor } })
  res.json(await readSellerListing(req.scope, req.seller, id))
}
