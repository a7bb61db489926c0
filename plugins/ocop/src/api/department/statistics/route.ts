import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Statistics } from "@san-ocop/kit/http/statistics"
import { readStatistics } from "../../../reads/statistics/read-statistics"
import type { StatisticsQuery } from "./validators"

export const GET = async (req: OfficerRequest<unknown, StatisticsQuery>, res: MedusaResponse<Statistics>) => {
  res.json(await readStatistics(req.scope, req.officer, req.validatedQuery))
}
