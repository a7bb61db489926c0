import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { findDisputeFile, readSellerDispute } from "../../../../../../../reads/disputes/view"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { id } = await readSellerDispute(req.scope, req.seller.id, req.params.id ?? "")
  await sendPrivateFile(req, res, await findDisputeFile(req.scope, id, req.params.file_id ?? ""))
}
