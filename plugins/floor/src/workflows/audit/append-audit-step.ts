import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "../../lib/append-audit"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"

/** The entry that says an earlier one did not last: the table is append-only, so nothing is taken back silently. */
export const reversing = (entry: NewAuditEntry): NewAuditEntry => ({
  ...entry,
  action: `${entry.action}.reversed`,
  before: entry.after ?? null,
  after: entry.before ?? null,
  reason: "Thao tác không hoàn tất, hệ thống đã hoàn lại.",
})

/** Records a change to an entity of Medusa's core, as the step after the change. Undone by an entry that reverses it. */
export const appendAuditStep = createStep(
  "append-audit",
  async (entries: NewAuditEntry[], { container }) => {
    await container.resolve<AuditModuleService>(AUDIT_MODULE).append(entries)
    return new StepResponse(undefined, entries)
  },
  async (entries, { container }) => {
    if (!entries) return
    await container.resolve<AuditModuleService>(AUDIT_MODULE).append(entries.map(reversing))
  },
)
