import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Page } from "@san-ocop/kit/http/problem"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import { type LotsToRecallQuery, readLotsToRecall } from "../../../../reads/recall/lots-to-recall"

export const GET = async (req: OfficerRequest<unknown, LotsToRecallQuery>, res: MedusaResponse<Page<LotToRecall>>) => {
  const scope = { province_code: req.officer.province_code, seller_id: null }
  res.json(await readLotsToRecall(req.scope, scope, req.validatedQuery))
}
