import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { DepartmentScans } from "@san-ocop/kit/http/scans"
import { periodOf } from "../../../lib/scans/period"
import { readDepartmentScans } from "../../../reads/scans/department-scans"
import type { ScansQuery } from "../../scans-schemas"

export const GET = async (req: OfficerRequest<unknown, ScansQuery>, res: MedusaResponse<DepartmentScans>) => {
  res.json(await readDepartmentScans(req.scope, provinceRead(req), periodOf(req.validatedQuery)))
}
