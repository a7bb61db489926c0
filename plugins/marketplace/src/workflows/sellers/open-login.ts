import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openAccountsStep } from "./steps/open-accounts"

export type OpenLogin = { member_id: string; name: string; phone: string; password: string }

/**
 * Lets a person log in who was written a moment ago, in another transaction. The login of an account that is gone gives way.
 * @throws Refusal duplicate_error when somebody has the login; invalid_data for a short password
 */
export const openLoginWorkflow = createWorkflow("open-login", (input: OpenLogin) => {
  openAccountsStep(
    transform({ input }, ({ input: { member_id, ...person } }) => ({
      members: [{ ...person, seller_id: "", role: "owner" as const }],
      added: [{ membership_id: "", member_id, seller_id: "", is_new_person: true }],
    })),
  )
  return new WorkflowResponse(input.member_id)
})
