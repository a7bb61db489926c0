import type { MedusaResponse } from "@medusajs/framework/http"
import { announcePdf } from "@san-ocop/floor/lib/files/send-pdf"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { makeLabelFile } from "../../../../../../../../workflows/labels/make-label-file"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { lot_id = "", batch_id = "" } = req.params
  const file = await makeLabelFile(req.scope, { actor: req.actor, seller_id: req.seller.id, lot_id, batch_id })
  announcePdf(res, file.name)
  await file.write(res)
}
