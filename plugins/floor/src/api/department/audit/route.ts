import type { MedusaResponse } from "@medusajs/framework/http"
import type { AuditRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { listAudit } from "../../../lib/audit/list-audit"
import type { OfficerRequest } from "../../../lib/officer-request"
import type { AuditQuery } from "../validators"

export const GET = async (req: OfficerRequest<unknown, AuditQuery>, res: MedusaResponse<Page<AuditRow>>) => {
  res.json(await listAudit(req.scope, req.officer.province_code, req.validatedQuery))
}
