import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { readAuthorityRequest } from "../../../../../../reads/cases/authority-request-review"
import { findCaseFile } from "../../../../../../reads/cases/case-files"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id } = await readAuthorityRequest(req.scope, req.officer, req.params.id ?? "")
  await sendPrivateFile(req, res, await findCaseFile(req.scope, id, req.params.file_id ?? ""))
}
