import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import type { IndicatorRecord } from "@san-ocop/kit/http/statistics"
import { readIndicatorRecord } from "../../../../../../reads/statistics/indicator-records"
import { withdrawIndicatorRecordWorkflow } from "../../../../../../workflows/statistics/withdraw-indicator-record"
import type { WithdrawIndicatorRecord } from "../../../validators"

export const POST = async (req: OfficerRequest<WithdrawIndicatorRecord>, res: MedusaResponse<IndicatorRecord>) => {
  const id = req.params.id ?? ""
  const { reason } = req.validatedBody
  await withdrawIndicatorRecordWorkflow(req.scope).run({ input: { actor: req.actor, id, reason } })
  res.json(await readIndicatorRecord(req.scope, req.officer.province_code, id))
}
