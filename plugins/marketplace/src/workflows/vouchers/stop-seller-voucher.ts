import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { roleHas } from "../../lib/sellers/role-rights"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type VoucherModuleService from "../../modules/voucher/service"
import { readFloorOf } from "../../reads/charges/floor-of"

export type StopSellerVoucherInput = { actor: Actor; seller_id: string; id: string }

// No way back: it is one transaction, and the last thing that happens. A suspended stall may stop what it gives.
const stopSellerVoucherStep = createStep(
  "stop-seller-voucher",
  async ({ actor, seller_id, id }: StopSellerVoucherInput, { container }) => {
    assertActsForSeller(actor, seller_id)
    if (actor.type !== "system" && !roleHas(actor.role, "vouchers:write")) {
      refuse("forbidden", "Vai trò của quý vị trong gian hàng không được đổi mã giảm giá.", {
        code: "role_may_not_write",
      })
    }
    const floor_id = (await readFloorOf(container, seller_id)) ?? ""
    const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE)
    await vouchers.stop({ id, giver: { seller_id, floor_id }, actor, at: clock.now() })
    return new StepResponse(id)
  },
)

/** A stall stops a voucher of its own, at once. Orders that used it keep what it took. @throws Refusal */
export const stopSellerVoucherWorkflow = createWorkflow("stop-seller-voucher", (input: StopSellerVoucherInput) => {
  return new WorkflowResponse(stopSellerVoucherStep(input))
})
