import type { MedusaResponse } from "@medusajs/framework/http"
import { attachment } from "@san-ocop/floor/lib/files/file-name"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { makeLabelFile } from "../../../../../../../../workflows/labels/make-label-file"

export const GET = async (req: SellerRequest, res: MedusaResponse) => {
  const { lot_id = "", batch_id = "" } = req.params
  const file = await makeLabelFile(req.scope, { actor: req.actor, seller_id: req.seller.id, lot_id, batch_id })
  res.set({
    "content-type": "application/pdf",
    "content-disposition": attachment(file.name),
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  })
  await file.write(res)
}
