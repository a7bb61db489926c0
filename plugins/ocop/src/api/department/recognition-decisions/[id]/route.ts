import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { DecisionRecord } from "@san-ocop/kit/http/recognition"
import { readDecisionRecord } from "../../../../reads/recognition/decision-record"

export const GET = async (req: OfficerRequest, res: MedusaResponse<DecisionRecord>) => {
  res.json(await readDecisionRecord(req.scope, req.officer.province_code, req.params.id ?? ""))
}
