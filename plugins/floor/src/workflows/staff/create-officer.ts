import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import { appointOfficerStep } from "./appoint-officer-step"
import { checkNewOfficerStep, type CreateOfficer } from "./check-new-officer-step"
import { registerLoginStep } from "./register-login-step"

/**
 * Gives a person of a department an account: login, officer row, audit entry.
 * @throws Refusal forbidden unless an operator or set-up asks; invalid_data or duplicate_error naming the field
 */
export const createOfficerWorkflow = createWorkflow("create-officer", function (input: CreateOfficer) {
  const checked = checkNewOfficerStep(input)
  const authIdentityId = registerLoginStep({ login: checked.login, password: checked.password })
  const officer = appointOfficerStep({ actor: input.actor, officer: checked.officer })
  setAuthAppMetadataStep({ authIdentityId, actorType: "officer", value: officer.id })
  return new WorkflowResponse(officer)
})
