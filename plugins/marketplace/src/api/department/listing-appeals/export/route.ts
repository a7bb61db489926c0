import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { appealSheet } from "../../../../lib/listings/appeal-sheet"
import type { AppealsExport } from "../../../../lib/listings/moderation-schemas"
import { readAppeals } from "../../../../reads/listings/appeals"

export const POST = async (req: OfficerRequest<AppealsExport>, res: MedusaResponse) => {
  const { words, ...filter } = req.validatedBody
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await readAppeals(req.scope, provinceRead(req), page)
  await sendSheet(res, { ...appealSheet(items, words, vietnamDay(clock.now())), total })
}
