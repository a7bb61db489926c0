import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import type { NewSeller } from "../../../modules/seller/types"

export type RegisteredSeller = { id: string; slug: string; name: string }

export const registerSellersStep = createStep(
  "register-sellers",
  async ({ sellers, actor }: { sellers: NewSeller[]; actor: Actor }, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const registered = await service.registerSellers({ sellers, actor, at: clock.now() })
    return new StepResponse<RegisteredSeller[], string[]>(
      registered,
      registered.map((seller) => seller.id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteSellers(ids)
  },
)
