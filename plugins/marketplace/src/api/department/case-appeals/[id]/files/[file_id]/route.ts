import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { findAppealFile } from "../../../../../../reads/cases/case-files"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const of = { appeal_id: req.params.id ?? "", file_id: req.params.file_id ?? "" }
  await sendPrivateFile(req, res, await findAppealFile(req.scope, req.officer.province_code, of))
}
