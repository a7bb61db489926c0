import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartItemsOnSale } from "@san-ocop/marketplace/workflows"

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertCartItemsOnSale(container, input.items, cart.id)
})
