import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { sendSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import type { StampFilter } from "../../../../reads/labels/list-stamps"
import { stampSheet } from "../../../../reads/labels/stamp-sheet"

export const GET = async (req: OfficerRequest<unknown, StampFilter>, res: MedusaResponse) => {
  const today = vietnamDay(clock.now())
  await sendSheet(res, await stampSheet(req.scope, provinceRead(req), today, req.validatedQuery))
}
