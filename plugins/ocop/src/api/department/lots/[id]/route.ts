import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { DepartmentLot } from "@san-ocop/kit/http/lots"
import { readLotOfProvince } from "../../../../reads/traceability/lot-page"

export const GET = async (req: OfficerRequest, res: MedusaResponse<DepartmentLot>) => {
  res.json(await readLotOfProvince(req.scope, req.actor, req.params.id ?? ""))
}
