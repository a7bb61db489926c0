import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createUsersWorkflow, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../../lib/actor"
import { assertMayAppoint } from "../../lib/staff/assert-may-appoint"
import { parseLogin } from "../../lib/staff/login"
import { appointOperatorStep } from "./appoint-operator-step"
import { registerLoginStep } from "./register-login-step"

export type CreateOperator = { actor: Actor; email: string; password: string; name: string }

/** Checks who appoints, and the login. */
export const checkNewOperatorStep = createStep("check-new-operator", async (input: CreateOperator) => {
  assertMayAppoint(input.actor)
  return new StepResponse(parseLogin(input))
})

/**
 * Makes a Medusa user who may run the platform: login, user, operator row, audit entry.
 * @throws Refusal forbidden unless an operator or set-up asks; invalid_data or duplicate_error naming the field
 */
export const createOperatorWorkflow = createWorkflow("create-operator", function (input: CreateOperator) {
  const checked = checkNewOperatorStep(input)
  const authIdentityId = registerLoginStep(transform(checked, ({ email, password }) => ({ login: email, password })))
  const users = createUsersWorkflow.runAsStep({
    input: transform({ checked, input }, ({ checked, input }) => ({
      users: [{ email: checked.email, first_name: input.name }],
    })),
  })
  const user_id = transform(users, ([user]) => user?.id ?? "")
  setAuthAppMetadataStep({ authIdentityId, actorType: "user", value: user_id })
  const operator = appointOperatorStep({ actor: input.actor, user_id })
  return new WorkflowResponse(operator)
})
