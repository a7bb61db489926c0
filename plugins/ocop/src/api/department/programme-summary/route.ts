import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { vietnamDay } from "@san-ocop/kit/day"
import type { ProgrammeSummary } from "@san-ocop/kit/http/department"
import { programmeSummary } from "../../../reads/programme-summary"

export const GET = async (req: OfficerRequest, res: MedusaResponse<ProgrammeSummary>) => {
  res.json(await programmeSummary(req.scope, req.officer.province_code, vietnamDay(clock.now())))
}
