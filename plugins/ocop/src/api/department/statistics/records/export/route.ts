import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { withProvince } from "@san-ocop/floor/lib/sheets/with-province"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { recordsSheet } from "../../../../../lib/statistics/records-sheet"
import { listIndicatorRecords } from "../../../../../reads/statistics/indicator-records"
import type { RecordsExport } from "../../validators"

export const GET = async (req: OfficerRequest<unknown, RecordsExport>, res: MedusaResponse) => {
  const { indicator } = req.validatedQuery
  const query = { province: provinceRead(req), limit: SHEET_ROWS, offset: 0, ...(indicator && { indicator }) }
  const { items, count: total } = await listIndicatorRecords(req.scope, req.officer, query)
  const sheet = recordsSheet(items, vietnamDay(clock.now()))
  await sendSheet(res, { ...withProvince(sheet, items, req), total })
}
