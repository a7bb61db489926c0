import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"

type Paging = { limit: number; offset: number }

/**
 * What was done in a province, newest first. The scope comes from the officer, never from the request:
 * null is a national officer's and means every province.
 */
export async function listAudit(
  scope: Pick<MedusaContainer, "resolve">,
  provinceCode: string | null,
  { limit, offset }: Paging,
): Promise<Page<AuditRow>> {
  const audit = scope.resolve<AuditModuleService>(AUDIT_MODULE)
  const where = provinceCode === null ? {} : { province_code: provinceCode }
  const order = { at: "DESC", id: "DESC" } as const
  const [entries, count] = await audit.listAndCountAuditEntries(where, { take: limit, skip: offset, order })
  const items = entries.map((entry): AuditRow => ({
    id: entry.id,
    at: entry.at.toISOString(),
    actor: entry.actor_name,
    action: entry.action,
    entity: entry.entity_type,
    entity_id: entry.entity_id,
    reason: entry.reason,
  }))
  return { items, count, limit, offset }
}
