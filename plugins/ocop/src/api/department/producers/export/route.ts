import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { producerSheet } from "../../../../lib/registers/producer-sheet"
import { readGoodsCounts } from "../../../../reads/verification/goods-counts"
import { listVerifications } from "../../../../reads/verification/list-verifications"
import type { ProducersExport } from "../../export-validators"

export const POST = async (req: OfficerRequest<ProducersExport>, res: MedusaResponse) => {
  const { words, ...filter } = req.validatedBody
  const today = vietnamDay(clock.now())
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await listVerifications(req.scope, provinceRead(req), today, page)
  const counts = await readGoodsCounts(
    req.scope,
    items.map(({ producer_id }) => producer_id),
  )
  await sendSheet(res, { ...producerSheet(items, counts, words, today), total })
}
