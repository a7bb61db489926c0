import type { MedusaResponse } from "@medusajs/framework/http"
import type { UploadRequest } from "@san-ocop/floor/lib/files/read-upload"
import type { Registration } from "@san-ocop/kit/http/verification"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { readRegistration } from "../../../../../../../reads/verification/registration"
import { addAppealFileWorkflow } from "../../../../../../../workflows/verification/add-appeal-file"

export const POST = async (req: MemberRequest & UploadRequest, res: MedusaResponse<Registration>) => {
  const registration_id = req.params.id ?? ""
  await addAppealFileWorkflow(req.scope).run({ input: { actor: req.actor, registration_id, upload: req.upload } })
  res.status(201).json(await readRegistration(req.scope, registration_id))
}
