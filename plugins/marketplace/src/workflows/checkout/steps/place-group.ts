import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import type OrderGroupModuleService from "../../../modules/order_group/service"
import type { NewGroup } from "../../../modules/order_group/types"

/** Writes the group: from here on the sale stands, and shopper and sellers see it. */
export const placeGroupStep = createStep(
  "place-group",
  async (group: NewGroup, { container }) => {
    const id = await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).placeGroup(group)
    return new StepResponse(id, group)
  },
  async (group, { container }) => {
    if (group) await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).removeGroup(group)
  },
)
