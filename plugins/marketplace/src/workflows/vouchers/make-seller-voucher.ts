import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { refusePast } from "../../lib/vouchers/refuse-past"
import type { NewVoucherInput } from "../../lib/vouchers/schemas"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type VoucherModuleService from "../../modules/voucher/service"
import { readFloorOf } from "../../reads/charges/floor-of"
import { assertMaySell } from "../listings/steps/assert-actor-may-sell"

export type MakeSellerVoucherInput = { actor: Actor; seller_id: string; voucher: NewVoucherInput }

// No way back: it is one transaction, and the last thing that happens.
const makeSellerVoucherStep = createStep(
  "make-seller-voucher",
  async ({ actor, seller_id, voucher }: MakeSellerVoucherInput, { container }) => {
    const { province_code } = await assertMaySell(container, actor, seller_id, "vouchers:write")
    const floor_id =
      (await readFloorOf(container, seller_id)) ?? refuse("not_found", "Không tìm thấy sàn của gian hàng này.")
    const at = clock.now()
    refusePast(voucher, at)
    const giver = { bearer: "seller" as const, seller_id, floor_id, province_code }
    const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE)
    return new StepResponse(await vouchers.make({ giver, voucher, actor, at }))
  },
)

/** A stall gives a voucher that it bears itself. @returns its id @throws Refusal */
export const makeSellerVoucherWorkflow = createWorkflow("make-seller-voucher", (input: MakeSellerVoucherInput) => {
  return new WorkflowResponse(makeSellerVoucherStep(input))
})
