import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { readListingReview } from "../../../../reads/listings/listing-review"

export const GET = async (req: OfficerRequest, res: MedusaResponse<ListingReview>) => {
  res.json(await readListingReview(req.scope, req.officer, req.params.id ?? ""))
}
