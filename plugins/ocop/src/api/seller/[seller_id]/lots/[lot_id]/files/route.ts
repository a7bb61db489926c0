import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { LotPage } from "@san-ocop/kit/http/lots"
import type { SellerRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readLotOfSeller } from "../../../../../../reads/traceability/lot-page"
import { addLotFileWorkflow } from "../../../../../../workflows/lot/add-lot-file"

/** Evidence: a test report, a book of purchases, a picture of the batch. */
export const POST = async (req: SellerRequest & { upload: Upload }, res: MedusaResponse<LotPage>) => {
  const { actor, seller, upload, params } = req
  const lot_id = params.lot_id ?? ""
  await addLotFileWorkflow(req.scope).run({ input: { actor, seller_id: seller.id, lot_id, upload } })
  res.status(201).json(await readLotOfSeller(req.scope, seller.id, lot_id))
}
