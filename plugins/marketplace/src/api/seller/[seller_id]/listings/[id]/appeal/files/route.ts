import type { MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../../../../lib/seller-request"
import { findSellerAppeal, readSellerListing } from "../../../../../../../reads/listings/seller-listing"
import { addAppealFileWorkflow } from "../../../../../../../workflows/listings/add-appeal-file"

/** A paper or picture with the appeal against what was decided on a listing. */
export const POST = async (req: SellerRequest & { upload: Upload }, res: MedusaResponse<SellerListing>) => {
  const id = req.params.id ?? ""
  const appeal = await findSellerAppeal(req.scope, req.seller, id)
  const input = { appeal_id: appeal.id, upload: req.upload, actor: req.actor }
  await addAppealFileWorkflow(req.scope).run({ input })
  res.status(201).json(await readSellerListing(req.scope, req.seller, id))
}
