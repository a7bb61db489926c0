import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { LotPage } from "@san-ocop/kit/http/lots"
import { readLotOfProvince } from "../../../../reads/traceability/lot-page"

export const GET = async (req: OfficerRequest, res: MedusaResponse<LotPage>) => {
  res.json(await readLotOfProvince(req.scope, req.officer.province_code, req.params.id ?? ""))
}
