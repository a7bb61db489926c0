import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertGivesForFloor } from "../../lib/vouchers/assert-gives-for-floor"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type VoucherModuleService from "../../modules/voucher/service"

export type StopFloorVoucherInput = { actor: Actor; floor_id: string; id: string }

// No way back: it is one transaction, and the last thing that happens.
const stopFloorVoucherStep = createStep(
  "stop-floor-voucher",
  async ({ actor, floor_id, id }: StopFloorVoucherInput, { container }) => {
    assertGivesForFloor(actor)
    const vouchers = container.resolve<VoucherModuleService>(VOUCHER_MODULE)
    await vouchers.stop({ id, giver: { seller_id: null, floor_id }, actor, at: clock.now() })
    return new StepResponse(id)
  },
)

/** A floor stops a voucher of its own, at once. Orders that used it keep what it took. @throws Refusal */
export const stopFloorVoucherWorkflow = createWorkflow("stop-floor-voucher", (input: StopFloorVoucherInput) => {
  return new WorkflowResponse(stopFloorVoucherStep(input))
})
