import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { findReturnFile, readSellerReturn } from "../../../../../../../reads/returns/returns"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { id } = await readSellerReturn(req.scope, req.seller, req.params.id ?? "")
  await sendPrivateFile(req, res, await findReturnFile(req.scope, id, req.params.file_id ?? ""))
}
