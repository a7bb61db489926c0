import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadedPicture } from "@san-ocop/kit/http/seller"
import type { SellerRequest } from "../../../../lib/seller-request"
import { uploadPictureWorkflow } from "../../../../workflows/listings/upload-picture"

export const POST = async (req: SellerRequest<Buffer>, res: MedusaResponse<UploadedPicture>) => {
  const input = { seller_id: req.seller.id, picture: req.validatedBody.toString("base64"), actor: req.actor }
  const { result } = await uploadPictureWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
