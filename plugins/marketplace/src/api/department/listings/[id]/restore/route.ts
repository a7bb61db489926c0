import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { readListingReview } from "../../../../../reads/listings/listing-review"
import { restoreListingWorkflow } from "../../../../../workflows/listings/restore-listing"

export const POST = async (req: OfficerRequest, res: MedusaResponse<ListingReview>) => {
  const id = req.params.id ?? ""
  await restoreListingWorkflow(req.scope).run({ input: { listing_id: id, actor: req.actor } })
  res.json(await readListingReview(req.scope, req.officer, id))
}
