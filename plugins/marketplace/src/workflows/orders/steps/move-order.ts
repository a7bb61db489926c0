import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import type OrderGroupModuleService from "../../../modules/order_group/service"
import type { MoveOrder } from "../../../modules/order_group/types"

/** Moves an order along its table under a row lock: the first of two clicks moves it, the second finds it moved. */
export const moveOrderStep = createStep(
  "move-order",
  async (move: MoveOrder, { container }) => {
    const made = await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).moveOrder(move)
    return new StepResponse(made, { move, made })
  },
  async (done, { container }) => {
    if (!done?.made.moved) return
    await container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).undoMove(done)
  },
)
