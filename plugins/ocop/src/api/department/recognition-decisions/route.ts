import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { Page } from "@san-ocop/kit/http/problem"
import type { DecisionRow } from "@san-ocop/kit/http/recognition"
import { listDecisions } from "../../../reads/recognition/list-decisions"
import type { DecisionsQuery } from "../recognition-schemas"

export const GET = async (req: OfficerRequest<unknown, DecisionsQuery>, res: MedusaResponse<Page<DecisionRow>>) => {
  res.json(await listDecisions(req.scope, provinceRead(req), req.validatedQuery))
}
