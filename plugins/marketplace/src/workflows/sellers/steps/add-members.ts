import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { SELLER_MODULE } from "../../../modules/seller"
import type SellerModuleService from "../../../modules/seller/service"
import type { Membership, NewMember } from "../../../modules/seller/types"

export type AddMembers = { members: NewMember[]; actor: Actor }

export const addMembersStep = createStep(
  "add-members",
  async ({ members, actor }: AddMembers, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE)
    const added = await service.addMembers({ members, actor, at: clock.now() })
    return new StepResponse<Membership[], Membership[]>(added, added)
  },
  async (added, { container }) => {
    if (added?.length) await container.resolve<SellerModuleService>(SELLER_MODULE).removeMembers(added)
  },
)
