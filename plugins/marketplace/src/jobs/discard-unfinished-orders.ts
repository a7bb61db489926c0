import type { MedusaContainer } from "@medusajs/framework/types"
import { readUnfinishedCarts } from "../reads/unfinished-carts"
import { discardUnfinishedOrdersWorkflow } from "../workflows/checkout/discard-unfinished-orders"

/** Clears away what completions left whose process died, so that their goods are on sale again. */
export default async function discardUnfinishedOrders(container: MedusaContainer): Promise<void> {
  for (const cart_id of await readUnfinishedCarts(container)) {
    await discardUnfinishedOrdersWorkflow(container).run({ input: { cart_id } })
  }
}

export const config = { name: "discard-unfinished-orders", schedule: "*/10 * * * *" }
