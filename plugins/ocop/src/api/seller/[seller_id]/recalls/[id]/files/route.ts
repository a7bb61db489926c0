import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { SellerRecall } from "@san-ocop/kit/http/recall"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readSellerRecall } from "../../../../../../reads/recall/seller-recalls"
import { addRecallFileWorkflow } from "../../../../../../workflows/recall/follow-up"

/** Evidence for what the stall drafted. */
export const POST = async (req: SellerRequest & { upload: Upload }, res: MedusaResponse<SellerRecall>) => {
  const recall_id = req.params.id ?? ""
  await addRecallFileWorkflow(req.scope).run({ input: { recall_id, upload: req.upload, actor: req.actor } })
  res.status(201).json(await readSellerRecall(req.scope, req.seller.id, recall_id))
}
