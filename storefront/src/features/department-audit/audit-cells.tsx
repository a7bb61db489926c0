import type { AuditRow } from "@san-ocop/kit/http/department"
import { formatInstant } from "@/shared/format-time"
import { actionWord, entityWord } from "./audit-words"
import { recordPage } from "./record-page"

/** One entry of the audit log as a row, which leads to what it is about where the desk has a page of that. */
export function auditCells(row: AuditRow) {
  const [entity, page] = [entityWord(row.entity), recordPage(row)]
  return {
    action: actionWord(row.action),
    at: formatInstant(row.at),
    actor: row.actor,
    entity: page ? (
      <a href={page} className="text-link">
        {entity}
      </a>
    ) : (
      entity
    ),
    reason: row.reason ?? "",
  }
}
