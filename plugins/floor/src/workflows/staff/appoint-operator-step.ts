import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, systemActor } from "../../lib/actor"
import { AUDIT_MODULE } from "../../modules/audit"
import type AuditModuleService from "../../modules/audit/service"
import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"

/** Writes the operator's row and its audit entry. Undone by deleting the row and recording that. */
export const appointOperatorStep = createStep(
  "appoint-operator",
  async ({ actor, user_id }: { actor: Actor; user_id: string }, { container }) => {
    const operator = await container.resolve<StaffModuleService>(STAFF_MODULE).appointOperator(actor, user_id)
    return new StepResponse(operator, operator.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<StaffModuleService>(STAFF_MODULE).deleteOperators(id)
    await container.resolve<AuditModuleService>(AUDIT_MODULE).append([
      {
        actor: systemActor("compensation"),
        action: "operator.appointed.reversed",
        entity_type: "operator",
        entity_id: id,
      },
    ])
  },
)
