import { transform } from "@medusajs/framework/workflows-sdk"

/**
 * Key of the lock under which an order is cancelled, shipped, delivered or repaired: a second click waits for the first to be
 * carried out. A key of our own, since the core's workflows that run inside lock the id of Medusa's order.
 */
export const orderLockKey = (input: { id: string }) => transform({ input }, ({ input }) => `group-order:${input.id}`)
