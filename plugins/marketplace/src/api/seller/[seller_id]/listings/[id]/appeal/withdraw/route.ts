import type { MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { readSellerListing } from "../../../../../../../reads/listings/seller-listing"
import { decideAppealWorkflow } from "../../../../../../../workflows/listings/decide-appeal"

export const POST = async (req: SellerRequest, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  const { appeal } = await readSellerListing(req.scope, req.seller, id)
  if (!appeal) return refuse("not_found", "Sản phẩm này chưa có khiếu nại nào.")
  const input = { appeal_id: appeal.id, to: "withdrawn" as const, answer: null, actor: req.actor }
  await decideAppealWorkflow(req.scope).run({ input })
  res.json(await readSellerListing(req.scope, req.seller, id))
}
