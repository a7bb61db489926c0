import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { assertGivesForFloor } from "../../lib/vouchers/assert-gives-for-floor"
import { refusePast } from "../../lib/vouchers/refuse-past"
import type { NewVoucherInput } from "../../lib/vouchers/schemas"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type VoucherModuleService from "../../modules/voucher/service"
import { readGivingFloor } from "../../reads/vouchers/giving-floor"

export type MakeFloorVoucherInput = { actor: Actor; floor_id: string; voucher: NewVoucherInput }

// No way back: it is one transaction, and the last thing that happens.
const makeFloorVoucherStep = createStep(
  "make-floor-voucher",
  async ({ actor, floor_id, voucher }: MakeFloorVoucherInput, { container }) => {
    assertGivesForFloor(actor)
    const { province_code, settlement_mode } = await readGivingFloor(container, floor_id)
    if (settlement_mode !== "collected") {
      refuse("not_allowed", "Sàn chưa thu tiền hộ gian hàng nên chưa trả thay khách được.", {
        code: "floor_not_collected",
      })
    }
    const at = clock.now()
    refusePast(voucher, at)
    const giver = { bearer: "floor" as const, seller_id: null, floor_id, province_code }
    const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE)
    return new StepResponse(await vouchers.make({ giver, voucher, actor, at }))
  },
)

/** A floor that collects gives a voucher that it bears itself. @returns its id @throws Refusal */
export const makeFloorVoucherWorkflow = createWorkflow("make-floor-voucher", (input: MakeFloorVoucherInput) => {
  return new WorkflowResponse(makeFloorVoucherStep(input))
})
