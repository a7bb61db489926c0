import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { PriceAndStockBody } from "../../../../../../lib/listings/schemas"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerListing } from "../../../../../../reads/listings/seller-listing"
import { setPriceAndStockWorkflow } from "../../../../../../workflows/listings/set-price-and-stock"

export const POST = async (req: SellerRequest<PriceAndStockBody>, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  await setPriceAndStockWorkflow(req.scope).run({ input: { ...req.validatedBody, listing_id: id, actor: req.actor } })
  res.json(await readSellerListing(req.scope, req.seller, id))
}
