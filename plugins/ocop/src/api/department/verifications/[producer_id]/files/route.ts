import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { storePaper } from "../../../../../workflows/verification/store-paper"

export const POST = async (req: OfficerRequest & UploadRequest, res: MedusaResponse<StoredFile>) => {
  const of = { actor: req.actor, producer_id: req.params.producer_id ?? "" }
  res.status(201).json(await storePaper(req.scope, of, req.upload))
}
