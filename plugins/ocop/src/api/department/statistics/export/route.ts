import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { statisticsSheet } from "../../../../lib/statistics/statistics-sheet"
import { readStatistics } from "../../../../reads/statistics/read-statistics"
import type { StatisticsQuery } from "../validators"

export const GET = async (req: OfficerRequest<unknown, StatisticsQuery>, res: MedusaResponse) => {
  const { scope, indicators } = await readStatistics(req.scope, req.officer, req.validatedQuery)
  await sendSheet(res, statisticsSheet(scope, indicators))
}
