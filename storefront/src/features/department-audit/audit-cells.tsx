import type { AuditRow } from "@san-ocop/kit/http/department"
import { formatInstant } from "@/shared/format-time"
import { deskPath } from "../department-session/desk-path"
import { actionWord, entityWord } from "./audit-words"

/** One entry of the audit log as a row. A listing leads to its page; of the rest the log keeps the reference. */
export function auditCells(row: AuditRow) {
  const entity = entityWord(row.entity)
  return {
    action: actionWord(row.action),
    at: formatInstant(row.at),
    actor: row.actor,
    entity:
      row.entity === "listing" ? (
        <a href={deskPath("/duyet-san-pham", { chon: row.entity_id })} className="text-link">
          {entity}
        </a>
      ) : (
        entity
      ),
    reason: row.reason ?? "",
  }
}
