import { addDays, type Day, startOfVietnamDay } from "@san-ocop/kit/day"

export type AuditFilter = {
  entity_type?: string | undefined
  entity_id?: string | undefined
  who?: string | undefined
  action?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

type Clause = { sql: string; bindings: unknown[] }

/** One province's entries, or for null those that are of none. */
export const ofProvince = (province: string | null): Clause =>
  province === null
    ? { sql: "e.province_code is null", bindings: [] }
    : { sql: "e.province_code = ?", bindings: [province] }

/** Conditions on `audit_entry e`, but for who did it. */
export function auditConditions(province: string | null, filter: AuditFilter): Clause {
  const scope = ofProvince(province)
  const { entity_type, entity_id, action, from, to } = filter
  const parts: [boolean, string, unknown[]][] = [
    [true, "e.deleted_at is null", []],
    [true, scope.sql, scope.bindings],
    [entity_id !== undefined, "e.entity_type = ? and e.entity_id = ?", [entity_type, entity_id]],
    [Boolean(action), "e.action = ?", [action]],
    [Boolean(from), "e.at >= ?", [from && startOfVietnamDay(from as Day)]],
    [Boolean(to), "e.at < ?", [to && startOfVietnamDay(addDays(to as Day, 1))]],
  ]
  const asked = parts.filter(([wanted]) => wanted)
  return { sql: asked.map(([, sql]) => sql).join(" and "), bindings: asked.flatMap(([, , bindings]) => bindings) }
}
