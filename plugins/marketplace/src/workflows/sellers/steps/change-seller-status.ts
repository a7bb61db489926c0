import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { SellerStatus } from "@san-ocop/kit/http/seller"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"

export type ChangeSellerStatus = { seller_id: string; to: SellerStatus; reason: string | null; actor: Actor }

export const changeSellerStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatus, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE)
    const before = await sellers.changeStatus({ ...input, at: clock.now() })
    return new StepResponse(before, { before, actor: input.actor })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve<SellerModuleService>(SELLER_MODULE).undoStatus({ ...done, at: clock.now() })
  },
)
