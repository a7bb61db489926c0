import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { findAppealFile } from "../../../../../../../../reads/verification/appeal-files"
import { findOwnRegistration } from "../../../../../../../../workflows/verification/find-registration"

export const GET = async (req: MemberRequest, res: MedusaResponse) => {
  const { producer_id } = await findOwnRegistration(req.scope, req.actor, req.params.id ?? "")
  await sendPrivateFile(req, res, await findAppealFile(req.scope, producer_id, req.params.file_id ?? ""))
}
