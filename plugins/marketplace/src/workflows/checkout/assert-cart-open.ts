import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readCartOutcome } from "../../reads/cart-outcome"

/**
 * Refuses to change a cart that has become orders, also when the process died before the cart itself was completed.
 * @throws Refusal conflict
 */
export async function assertCartOpen(container: MedusaContainer, cartId: string): Promise<void> {
  const { group_id } = await readCartOutcome(container, cartId)
  if (group_id) refuse("conflict", "Giỏ hàng này đã được đặt.", { field: "cart", code: "cart_completed" })
}
