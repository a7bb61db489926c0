import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { LotToRecall } from "@san-ocop/kit/http/recall"
import { readLotsToRecall } from "../../../../reads/recall/lots-to-recall"

export const GET = async (req: OfficerRequest<unknown, { q: string }>, res: MedusaResponse<LotToRecall[]>) => {
  const scope = { province_code: req.officer.province_code, seller_id: null }
  res.json(await readLotsToRecall(req.scope, scope, req.validatedQuery.q))
}
