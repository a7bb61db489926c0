import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { storePaper } from "../../../../../../workflows/verification/store-paper"

export const POST = async (req: MemberRequest & UploadRequest, res: MedusaResponse<StoredFile>) => {
  const of = { actor: req.actor, registration_id: req.params.id ?? "" }
  res.status(201).json(await storePaper(req.scope, of, req.upload))
}
