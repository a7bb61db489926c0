import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { ListingReview } from "@san-ocop/kit/http/department"
import type { ApprovalBody } from "../../../../../lib/listings/schemas"
import { readListingReview } from "../../../../../reads/listings/listing-review"
import { decideListingWorkflow } from "../../../../../workflows/listings/decide-listing"

export const POST = async (req: OfficerRequest<ApprovalBody>, res: MedusaResponse<ListingReview>) => {
  const id = req.params.id ?? ""
  const input = { ...req.validatedBody, decision: "approved" as const, listing_id: id, actor: req.actor }
  await decideListingWorkflow(req.scope).run({ input })
  res.json(await readListingReview(req.scope, req.officer, id))
}
