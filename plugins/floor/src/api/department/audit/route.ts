import type { MedusaResponse } from "@medusajs/framework/http"
import type { AuditList } from "@san-ocop/kit/http/department"
import { listAudit } from "../../../lib/audit/list-audit"
import type { OfficerRequest } from "../../../lib/officer-request"
import type { AuditQuery } from "../validators"
import { provinceRead } from "../../../lib/province-read"

export const GET = async (req: OfficerRequest<unknown, AuditQuery>, res: MedusaResponse<AuditList>) => {
  res.json(await listAudit(req.scope, provinceRead(req), req.validatedQuery))
}
