import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { IndicatorRecord, IndicatorRecordList } from "@san-ocop/kit/http/statistics"
import { listIndicatorRecords, readIndicatorRecord } from "../../../../reads/statistics/indicator-records"
import { addIndicatorRecordsWorkflow } from "../../../../workflows/statistics/add-indicator-records"
import type { NewIndicatorRecord, RecordsQuery } from "../validators"

export const GET = async (req: OfficerRequest<unknown, RecordsQuery>, res: MedusaResponse<IndicatorRecordList>) => {
  res.json(await listIndicatorRecords(req.scope, req.officer, { ...req.validatedQuery, province: provinceRead(req) }))
}

export const POST = async (req: OfficerRequest<NewIndicatorRecord>, res: MedusaResponse<IndicatorRecord>) => {
  const { commune_code = null, note = null, ...rest } = req.validatedBody
  const records = [{ ...rest, commune_code, note, province_code: req.officer.province_code }]
  const { result } = await addIndicatorRecordsWorkflow(req.scope).run({ input: { actor: req.actor, records } })
  res.status(201).json(await readIndicatorRecord(req.scope, req.officer.province_code, result[0] ?? ""))
}
