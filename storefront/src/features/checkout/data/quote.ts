import "server-only"
import { readCart } from "@/features/cart/data/cart-api"
import { readCommunes } from "@/shared/place/geography"
import type { Quote } from "../checkout-state"

/** The cart with shipping to `province` and codes of vouchers, and the communes of that province; null when there is no such cart any more. */
export async function readQuote(cartId: string, province: string, vouchers: readonly string[]): Promise<Quote | null> {
  const communes = await readCommunes(province)
  // Asking for shipping to a province that does not exist would be refused.
  const cart = await readCart(cartId, communes.length > 0 ? { province_code: province, vouchers } : { vouchers })
  return cart && { cart, communes }
}
