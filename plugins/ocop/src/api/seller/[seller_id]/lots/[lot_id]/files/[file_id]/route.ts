import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotFileOfSeller } from "../../../../../../../reads/traceability/lot-file"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { lot_id = "", file_id = "" } = req.params
  await sendPrivateFile(req, res, await readLotFileOfSeller(req.scope, req.seller.id, lot_id, file_id))
}
