import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertCartItemsOnSale, assertCartOpen } from "@san-ocop/marketplace/workflows"

type Line = { id: string; variant_id?: string | null }

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  await assertCartOpen(container, cart.id)
  const { quantity } = input.update
  // Taking a line out is always allowed, above all when it is no longer on sale.
  if (quantity === undefined || Number(quantity) === 0) return
  const line = (cart.items as Line[]).find(({ id }) => id === input.item_id)
  if (line) await assertCartItemsOnSale(container, [{ variant_id: line.variant_id ?? null, quantity }], null)
})
