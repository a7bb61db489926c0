import type { MedusaResponse } from "@medusajs/framework/http"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import { vietnamDay } from "@san-ocop/kit/day"
import type { StampRow } from "@san-ocop/kit/http/labels"
import type { Page } from "@san-ocop/kit/http/problem"
import { type ListStamps, listStamps } from "../../../reads/labels/list-stamps"

export const GET = async (req: OfficerRequest<unknown, ListStamps>, res: MedusaResponse<Page<StampRow>>) => {
  const today = vietnamDay(clock.now())
  res.json(await listStamps(req.scope, provinceRead(req), today, req.validatedQuery))
}
