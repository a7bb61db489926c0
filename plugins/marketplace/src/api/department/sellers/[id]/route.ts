import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { StallRecord } from "@san-ocop/kit/http/stall-record"
import { readStallRecord } from "../../../../reads/sellers/stall-record"

export const GET = async (req: OfficerRequest, res: MedusaResponse<StallRecord>) => {
  res.json(await readStallRecord(req.scope, req.officer.province_code, req.params.id ?? ""))
}
