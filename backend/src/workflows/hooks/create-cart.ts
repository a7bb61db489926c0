import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartItemsOnSale } from "@san-ocop/marketplace/workflows"

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await assertCartItemsOnSale(container, cart.items ?? [], null)
})
