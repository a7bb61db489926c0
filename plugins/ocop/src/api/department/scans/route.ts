import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { DepartmentScans } from "@san-ocop/kit/http/scans"
import { readDepartmentScans } from "../../../reads/scans/department-scans"
import type { ScansQuery } from "../../scans-schemas"

const DAYS = 30

export const GET = async (req: OfficerRequest<unknown, ScansQuery>, res: MedusaResponse<DepartmentScans>) => {
  const to = req.validatedQuery.to ?? vietnamDay(clock.now())
  const from = req.validatedQuery.from ?? addDays(to, 1 - DAYS)
  res.json(await readDepartmentScans(req.scope, req.officer.province_code, { from, to }))
}
