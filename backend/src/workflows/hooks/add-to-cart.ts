import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartItemsOnSale, assertCartOpen } from "@san-ocop/marketplace/workflows"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertCartOpen(container, cart.id)
  await assertCartItemsOnSale(container, input.items, cart.id)
})
