import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { findCaseFile } from "../../../../../../reads/cases/case-files"
import { readAppealReview } from "../../../../../../reads/listings/appeals"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id } = await readAppealReview(req.scope, req.officer, req.params.id ?? "")
  await sendPrivateFile(req, res, await findCaseFile(req.scope, id, req.params.file_id ?? ""))
}
