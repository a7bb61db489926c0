import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { withProvince } from "@san-ocop/floor/lib/sheets/with-province"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { importSheet } from "../../../../lib/recognition/import-sheet"
import { listImports } from "../../../../reads/recognition/read-import"
import type { ImportsExport } from "../../export-validators"

export const POST = async (req: OfficerRequest<ImportsExport>, res: MedusaResponse) => {
  const page = { limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listImports(req.scope, provinceRead(req), page)
  const sheet = importSheet(items, req.validatedBody.words, vietnamDay(clock.now()))
  await sendSheet(res, { ...withProvince(sheet, items, req), total })
}
