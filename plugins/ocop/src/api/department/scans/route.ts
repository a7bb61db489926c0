import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addDays, daysBetween, vietnamDay } from "@san-ocop/kit/day"
import type { DepartmentScans } from "@san-ocop/kit/http/scans"
import { readDepartmentScans } from "../../../reads/scans/department-scans"
import type { ScansQuery } from "../../scans-schemas"

const DAYS = 30
const MOST_DAYS = 366

export const GET = async (req: OfficerRequest<unknown, ScansQuery>, res: MedusaResponse<DepartmentScans>) => {
  const to = req.validatedQuery.to ?? vietnamDay(clock.now())
  const from = req.validatedQuery.from ?? addDays(to, 1 - DAYS)
  if (from > to || daysBetween(from, to) > MOST_DAYS) {
    refuse("invalid_data", "Ngày đầu phải trước ngày cuối, và nhiều nhất là một năm.", {
      field: "from",
      code: "period",
    })
  }
  res.json(await readDepartmentScans(req.scope, req.officer.province_code, { from, to }))
}
