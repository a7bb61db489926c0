import type { MedusaResponse } from "@medusajs/framework/http"
import { auditSheet } from "../../../../lib/audit/audit-sheet"
import type { OfficerRequest } from "../../../../lib/officer-request"
import { sendSheet } from "../../../../lib/sheets/send-sheet"
import type { AuditExport } from "../../validators"
import { provinceRead } from "../../../../lib/province-read"

export const POST = async (req: OfficerRequest<AuditExport>, res: MedusaResponse) => {
  await sendSheet(res, await auditSheet(req.scope, provinceRead(req), req.validatedBody))
}
