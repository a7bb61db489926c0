import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readOwnRecallFile } from "../../../../../../../reads/recall/recall-file"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { id = "", file_id = "" } = req.params
  await sendPrivateFile(req, res, await readOwnRecallFile(req.scope, req.seller.id, id, file_id))
}
