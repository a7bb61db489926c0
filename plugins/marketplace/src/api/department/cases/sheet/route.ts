import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { caseSheet } from "../../../../lib/cases/case-sheet"
import type { CaseListQuery } from "../../../../lib/cases/schemas"
import { readCaseList } from "../../../../reads/cases/case-list"

/** The list with the same filters as an XLSX file. */
export const GET = async (req: OfficerRequest<unknown, CaseListQuery>, res: MedusaResponse) => {
  const query = { ...(req.validatedQuery as CaseListQuery), limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await readCaseList(req.scope, provinceRead(req), query)
  await sendSheet(res, { ...caseSheet(items, vietnamDay(clock.now())), total })
}
