import type { MedusaResponse } from "@medusajs/framework/http"
import { mayDecide } from "@san-ocop/floor/lib/actor"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { BulkApprovalResult } from "@san-ocop/kit/http/moderation"
import type { BulkApprovalBody } from "../../../lib/listings/moderation-schemas"
import { approveListings } from "../../../workflows/listings/approve-listings"

export const POST = async (req: OfficerRequest<BulkApprovalBody>, res: MedusaResponse<BulkApprovalResult>) => {
  if (!mayDecide(req.actor, "trade")) {
    refuse("forbidden", "Chỉ cán bộ Sở Công Thương của tỉnh được duyệt.", { code: "role_may_not_decide" })
  }
  res.json(await approveListings(req.scope, req.validatedBody, req.actor))
}
