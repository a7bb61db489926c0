import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import type OrderGroupModuleService from "../../../modules/order_group/service"

/** The state that an order of a stall is in. @throws MedusaError not_found */
export const readReachedStateStep = createStep("read-reached-state", async ({ id }: { id: string }, { container }) => {
  const orders = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE)
  const { order_id, state, tracking_code } = await orders.retrieveGroupOrder(id)
  return new StepResponse({ order_id, state, tracking_code })
})
