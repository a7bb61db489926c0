import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SaveStallContact } from "@san-ocop/kit/http/seller"
import { SELLER_MODULE } from "../../modules/seller"
import { roleHas } from "../../lib/sellers/role-rights"
import type SellerModuleService from "../../modules/seller/service"

export type SaveStallContactInput = { actor: Actor; seller_id: string; contact: SaveStallContact }

const saveStallContactStep = createStep("save-stall-contact", async (input: SaveStallContactInput, { container }) => {
  const { actor, seller_id } = input
  assertActsForSeller(actor, seller_id)
  if (!roleHas(actor.role, "contact:write")) {
    refuse("forbidden", "Chỉ chủ gian hàng được đổi thông tin liên hệ.", { code: "role_may_not_write" })
  }
  await container.resolve<SellerModuleService>(SELLER_MODULE).saveContact({ ...input, at: clock.now() })
  return new StepResponse(seller_id)
})

/** The owner of a stall says how it is reached: at once, since nothing that was verified hangs on it. @throws Refusal */
export const saveStallContactWorkflow = createWorkflow("save-stall-contact", (input: SaveStallContactInput) => {
  return new WorkflowResponse(saveStallContactStep(input))
})
