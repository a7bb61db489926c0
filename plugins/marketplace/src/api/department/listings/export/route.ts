import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import { SHEET_ROWS } from "@san-ocop/kit/sheet-rows"
import { queueSheet } from "../../../../lib/listings/queue-sheet"
import type { QueueExport } from "../../../../lib/listings/schemas"
import { readReviewQueue } from "../../../../reads/listings/review-queue"

export const POST = async (req: OfficerRequest<QueueExport>, res: MedusaResponse) => {
  const { words, ...filter } = req.validatedBody
  const page = { ...filter, limit: SHEET_ROWS, offset: 0 }
  const { items, count: total } = await readReviewQueue(req.scope, provinceRead(req), page)
  await sendSheet(res, { ...queueSheet(items, words, vietnamDay(clock.now())), total })
}
