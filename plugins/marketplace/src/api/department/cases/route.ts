import type { MedusaResponse } from "@medusajs/framework/http"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { provinceRead } from "@san-ocop/floor/lib/province-read"
import type { CaseRow } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CaseListQuery } from "../../../lib/cases/schemas"
import { readCaseList } from "../../../reads/cases/case-list"

export const GET = async (req: OfficerRequest<unknown, CaseListQuery>, res: MedusaResponse<Page<CaseRow>>) => {
  res.json(await readCaseList(req.scope, provinceRead(req), req.validatedQuery as CaseListQuery))
}
