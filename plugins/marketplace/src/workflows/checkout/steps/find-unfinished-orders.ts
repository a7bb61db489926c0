import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readCartOutcome } from "../../../reads/cart-outcome"
import type { UnfinishedOrders } from "./clear-unfinished-orders"

/** Finds the orders of a cart that belong to no group. */
export const findUnfinishedOrdersStep = createStep(
  "find-unfinished-orders",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { unfinished } = await readCartOutcome(container, cart_id)
    return new StepResponse<UnfinishedOrders>({ cart_id, order_ids: unfinished })
  },
)
