import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { systemActor } from "../../lib/actor"
import { assertMayAppoint } from "../../lib/staff/assert-may-appoint"
import type { StatusChange } from "../../lib/staff/types"
import { STAFF_MODULE } from "../../modules/staff"
import type StaffModuleService from "../../modules/staff/service"

const backFrom = (change: StatusChange): StatusChange => ({
  actor: systemActor("compensation"),
  id: change.id,
  status: change.status === "active" ? "suspended" : "active",
  reason: "Thao tác không hoàn tất, hệ thống đã hoàn lại.",
})

export const changeOfficerStatusStep = createStep(
  "change-officer-status",
  async (change: StatusChange, { container }) => {
    assertMayAppoint(change.actor)
    return new StepResponse(
      await container.resolve<StaffModuleService>(STAFF_MODULE).changeOfficerStatus(change),
      change,
    )
  },
  async (change, { container }) => {
    if (change) await container.resolve<StaffModuleService>(STAFF_MODULE).changeOfficerStatus(backFrom(change))
  },
)

export const changeOperatorStatusStep = createStep(
  "change-operator-status",
  async (change: StatusChange, { container }) => {
    assertMayAppoint(change.actor)
    return new StepResponse(
      await container.resolve<StaffModuleService>(STAFF_MODULE).changeOperatorStatus(change),
      change,
    )
  },
  async (change, { container }) => {
    if (change) await container.resolve<StaffModuleService>(STAFF_MODULE).changeOperatorStatus(backFrom(change))
  },
)

/** Suspends an officer or lets him work again; takes effect at his next request. */
export const changeOfficerStatusWorkflow = createWorkflow("change-officer-status", function (input: StatusChange) {
  return new WorkflowResponse(changeOfficerStatusStep(input))
})

/** Suspends an operator or lets him work again; takes effect at his next request. */
export const changeOperatorStatusWorkflow = createWorkflow("change-operator-status", function (input: StatusChange) {
  return new WorkflowResponse(changeOperatorStatusStep(input))
})
