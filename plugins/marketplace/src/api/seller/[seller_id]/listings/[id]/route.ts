import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { SaveListingBody } from "../../../../../lib/listings/schemas"
import type { SellerRequest } from "../../../../../lib/seller-request"
import { readSellerListing } from "../../../../../reads/listings/seller-listing"
import { saveListingWorkflow } from "../../../../../workflows/listings/save-listing"

export const GET = async (req: SellerRequest, res: MedusaResponse<SellerListing>) => {
  res.json(await readSellerListing(req.scope, req.seller, req.params.id ?? ""))
}

export const POST = async (req: SellerRequest<SaveListingBody>, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  await saveListingWorkflow(req.scope).run({ input: { ...req.validatedBody, listing_id: id, actor: req.actor } })
  res.json(await readSellerListing(req.scope, req.seller, id))
}
