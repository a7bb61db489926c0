import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { DepartmentLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { DepartmentLotsQuery } from "../../../lib/traceability/schemas"
import { listDepartmentLots } from "../../../reads/traceability/list-lots"

export const GET = async (
  req: OfficerRequest<unknown, DepartmentLotsQuery>,
  res: MedusaResponse<Page<DepartmentLotRow>>,
) => {
  res.json(await listDepartmentLots(req.scope, provinceRead(req), req.validatedQuery))
}
