import type { MedusaResponse } from "@medusajs/framework/http"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerListing, SellerListingRow } from "@san-ocop/kit/http/seller"
import type { NewListingBody, SellerListingsQuery } from "../../../../lib/listings/schemas"
import type { SellerRequest } from "../../../../lib/seller-request"
import { readSellerListing } from "../../../../reads/listings/seller-listing"
import { readSellerListings } from "../../../../reads/listings/seller-listings"
import { createListingWorkflow } from "../../../../workflows/listings/create-listing"

export const GET = async (
  req: SellerRequest<unknown, SellerListingsQuery>,
  res: MedusaResponse<Page<SellerListingRow>>,
) => {
  res.json(await readSellerListings(req.scope, req.seller.id, req.validatedQuery as SellerListingsQuery))
}

export const POST = async (req: SellerRequest<NewListingBody>, res: MedusaResponse<SellerListing>) => {
  const { content, price, stock } = req.validatedBody
  const input = { content, price, stock, seller_id: req.seller.id, actor: req.actor }
  const { result } = await createListingWorkflow(req.scope).run({ input })
  res.status(201).json(await readSellerListing(req.scope, req.seller, result.listing.id))
}
