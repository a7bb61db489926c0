import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { DepartmentHome } from "@san-ocop/kit/http/department"
import { readDepartmentHome } from "../../../reads/department-home"

export const GET = async (req: OfficerRequest, res: MedusaResponse<DepartmentHome>) => {
  res.json(await readDepartmentHome(req.scope, req.officer))
}
