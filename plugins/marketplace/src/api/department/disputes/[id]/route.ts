import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Dispute } from "@san-ocop/kit/http/disputes"
import { readDepartmentDispute } from "../../../../reads/disputes/view"

export const GET = async (req: OfficerRequest, res: MedusaResponse<Dispute>) => {
  res.json(await readDepartmentDispute(req.scope, req.officer.province_code, req.params.id ?? ""))
}
