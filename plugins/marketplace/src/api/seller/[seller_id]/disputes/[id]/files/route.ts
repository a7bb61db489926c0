import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import type { SellerRequest } from "../../../../../../lib/seller-request"
import { readSellerDispute } from "../../../../../../reads/disputes/view"
import { addDisputeFileWorkflow } from "../../../../../../workflows/disputes/add-dispute-file"

/** Evidence of the stall. */
export const POST = async (req: SellerRequest, res: MedusaResponse<Dispute>) => {
  const { id } = await readSellerDispute(req.scope, req.seller.id, req.params.id ?? "")
  const { upload } = req as unknown as UploadRequest
  await addDisputeFileWorkflow(req.scope).run({ input: { id, side: "seller", upload, actor: req.actor } })
  res.status(201).json(await readSellerDispute(req.scope, req.seller.id, id))
}
