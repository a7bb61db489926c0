import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddMembers, addMembersStep } from "./steps/add-members"
import { assertActorMayGovernSellersStep } from "./steps/assert-actor-may-govern-sellers"
import { openAccountsStep } from "./steps/open-accounts"

/**
 * Adds persons to sellers, with an account to log in at `POST /auth/seller_member/emailpass` by phone number or e-mail. A
 * person known by his phone number gets one more seller and keeps his password.
 * @throws Refusal not_found, forbidden, invalid_data, duplicate_error
 */
export const addMembersWorkflow = createWorkflow("add-members", (input: AddMembers) => {
  assertActorMayGovernSellersStep(
    transform({ input }, ({ input: { actor, members } }) => ({
      actor,
      seller_ids: members.map((one) => one.seller_id),
    })),
  )
  const added = addMembersStep(input)
  openAccountsStep({ members: input.members, added })
  return new WorkflowResponse(added)
})
