import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import { recallSheet, type RecallsExport } from "../../../../reads/recall/recall-sheet"

export const GET = async (req: OfficerRequest<unknown, RecallsExport>, res: MedusaResponse) => {
  const today = vietnamDay(clock.now())
  await sendSheet(res, await recallSheet(req.scope, provinceRead(req), today, req.validatedQuery))
}
