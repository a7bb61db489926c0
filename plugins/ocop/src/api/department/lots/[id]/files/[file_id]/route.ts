import type { MedusaResponse } from "@medusajs/framework/http"
import { sendPrivateFile } from "@san-ocop/floor/lib/files/send-private-file"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { readLotFileOfProvince } from "../../../../../../reads/traceability/lot-file"

export const GET = async (req: OfficerRequest, res: MedusaResponse) => {
  const { id = "", file_id = "" } = req.params
  await sendPrivateFile(req, res, await readLotFileOfProvince(req.scope, req.officer.province_code, id, file_id))
}
