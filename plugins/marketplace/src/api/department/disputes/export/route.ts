import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { withProvince } from "@san-ocop/floor/lib/sheets/with-province"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { disputeSheet } from "../../../../lib/disputes/dispute-sheet"
import type { DisputesExport } from "../../../../lib/disputes/schemas"
import { readDepartmentDisputes } from "../../../../reads/disputes/lists"

export const POST = async (req: OfficerRequest<DisputesExport>, res: MedusaResponse) => {
  const { words, show } = req.validatedBody
  const page = { show, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await readDepartmentDisputes(req.scope, provinceRead(req), page)
  const sheet = disputeSheet(items, words, vietnamDay(clock.now()))
  await sendSheet(res, { ...withProvince(sheet, items, req), total })
}
