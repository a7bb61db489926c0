import { auditPath, auditQuery, readAuditFilter } from "@/features/department-audit/audit-filter"
import { downloadRegister } from "@/features/department-registers/download-register"
import { messages } from "@/shared/i18n/messages"

const { actionName, entityName } = messages.department.audit

export function GET(request: Request): Promise<Response> {
  const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams))
  const words = { action: actionName, entity: entityName }
  return downloadRegister(auditPath(filter), "audit", { ...auditQuery(filter), words })
}
