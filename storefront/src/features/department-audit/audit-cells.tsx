import type { AuditRow } from "@san-ocop/kit/http/department"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { deskPath } from "../department-session/desk-path"
import { wordOf } from "../department-registers/word-of"

const { actionName, entityName } = messages.department.audit

/** One entry of the audit log as a row. A listing leads to its page; of the rest the log keeps the reference. */
export function auditCells(row: AuditRow) {
  // A dot in a key would open another level of words.
  const word = wordOf(actionName, row.action.replaceAll(".", "_"))
  const action = word === row.action.replaceAll(".", "_") ? row.action : word
  const entity = wordOf(entityName, row.entity)
  return {
    action,
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
