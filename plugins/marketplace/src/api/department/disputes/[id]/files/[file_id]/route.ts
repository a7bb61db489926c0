import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { findDisputeFile, readDepartmentDispute } from "../../../../../../reads/disputes/view"

/** One piece of evidence, to be saved. */
export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id } = await readDepartmentDispute(req.scope, req.officer.province_code, req.params.id ?? "")
  await sendPrivateFile(req, res, await findDisputeFile(req.scope, id, req.params.file_id ?? ""))
}
