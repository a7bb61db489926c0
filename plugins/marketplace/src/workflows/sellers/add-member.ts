import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { NewMember } from "../../modules/seller/types"
import { addMembersWorkflow } from "./add-members"

/** Adds one person to a seller: see `addMembersWorkflow`. */
export const addMemberWorkflow = createWorkflow("add-member", (input: { member: NewMember; actor: Actor }) => {
  const added = addMembersWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ members: [data.input.member], actor: data.input.actor })),
  })
  return new WorkflowResponse(transform({ added }, (data) => data.added[0]!))
})
