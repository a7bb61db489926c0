import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { systemActor } from "../../lib/actor"
import type { NewOfficer } from "../../lib/staff/types"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"
import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"

/** Writes the officer's row and its audit entry. Undone by deleting the row and recording that. */
export const appointOfficerStep = createStep(
  "appoint-officer",
  async ({ actor, officer }: { actor: Actor; officer: NewOfficer }, { container }) => {
    const staff = container.resolve<StaffModuleService>(STAFF_MODULE)
    const appointed = await staff.appointOfficer(actor, officer)
    return new StepResponse(appointed, appointed.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<StaffModuleService>(STAFF_MODULE).deleteOfficers(id)
    await container.resolve<AuditModuleService>(AUDIT_MODULE).append([
      {
        actor: systemActor("compensation"),
        action: "officer.appointed.reversed",
        entity_type: "officer",
        entity_id: id,
      },
    ])
  },
)
