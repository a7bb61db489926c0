import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { Page } from "@san-ocop/kit/http/problem"
import type { RecallBuyer } from "@san-ocop/kit/http/recall"
import { type BuyersQuery, readRecallBuyers } from "../../../../../reads/recall/recall-buyers"

export const GET = async (req: OfficerRequest<unknown, BuyersQuery>, res: MedusaResponse<Page<RecallBuyer>>) => {
  res.json(await readRecallBuyers(req.scope, req.actor, req.params.id ?? "", req.validatedQuery))
}
