import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ListingReview } from "@san-ocop/kit/http/department"
import type { DecisionBody } from "../../../../../lib/listings/schemas"
import { readListingReview } from "../../../../../reads/listings/listing-review"
import { takeDownListingWorkflow } from "../../../../../workflows/listings/take-down-listing"

export const POST = async (req: OfficerRequest<DecisionBody>, res: MedusaResponse<ListingReview>) => {
  const id = req.params.id ?? ""
  const { reason_code, reason } = req.validatedBody
  await takeDownListingWorkflow(req.scope).run({ input: { listing_id: id, reason_code, reason, actor: req.actor } })
  res.json(await readListingReview(req.scope, req.officer, id))
}
