import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { SaveStallAccount } from "@san-ocop/kit/http/transfers"
import { roleHas } from "../../lib/sellers/role-rights"
import { refuse } from "@san-ocop/floor/lib/problem"
import { TRANSFER_MODULE } from "../../modules/transfer"
import type TransferModuleService from "../../modules/transfer/service"
import { readSellerProvince } from "../../reads/transfers/seller-province"

/** `account` null: the stall takes no transfers any more. */
export type SaveStallAccountInput = {
  actor: Actor
  seller_id: string
  account: SaveStallAccount | null
  is_sample?: boolean
}

const saveStallAccountStep = createStep("save-stall-account", async (input: SaveStallAccountInput, { container }) => {
  const { actor, seller_id, account, is_sample = false } = input
  assertActsForSeller(actor, seller_id)
  if (actor.type !== "system" && !roleHas(actor.role, "bank_account:write")) {
    refuse("forbidden", "Chỉ chủ gian hàng được đổi tài khoản nhận chuyển khoản.", { code: "role_may_not_write" })
  }
  const province_code = await readSellerProvince(container, seller_id)
  const transfers = container.resolve<TransferModuleService>(TRANSFER_MODULE)
  const write = { seller_id, province_code, actor, at: clock.now() }
  await (account ? transfers.saveAccount({ ...write, account, is_sample }) : transfers.removeAccount(write))
  return new StepResponse(seller_id)
})

/** The owner of a stall says into which account shoppers pay, at once; everybody of the stall hears of it. @throws Refusal */
export const saveStallAccountWorkflow = createWorkflow("save-stall-account", (input: SaveStallAccountInput) => {
  return new WorkflowResponse(saveStallAccountStep(input))
})
