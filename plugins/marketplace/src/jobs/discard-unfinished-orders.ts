import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readUnfinishedCarts } from "../reads/unfinished-carts"
import { discardUnfinishedOrdersWorkflow } from "../workflows/checkout/discard-unfinished-orders"

/** Clears away what completions left whose process died, so that their goods are on sale again. */
export default async function discardUnfinishedOrders(container: MedusaContainer): Promise<void> {
  const carts = await readUnfinishedCarts(container)
  await eachOrWarn(container, "could not discard the unfinished orders of cart", carts, (cart_id) =>
    discardUnfinishedOrdersWorkflow(container).run({ input: { cart_id } }),
  )
}

export const config = { name: "discard-unfinished-orders", schedule: unlessTested("*/10 * * * *") }
