import "server-only"
import { readCart } from "@/features/cart/data/cart-api"
import { readCommunes } from "@/shared/place/geography"
import type { Quote } from "../checkout-state"

/** Codes of where the cart goes, as far as they were chosen. */
type Place = { province?: string | undefined; commune?: string | undefined }

/** The cart with shipping to a place and codes of vouchers, and the communes of its province; null when there is no such cart any more. */
export async function readQuote(cartId: string, place: Place, vouchers: readonly string[]): Promise<Quote | null> {
  const communes = await readCommunes(place.province ?? "")
  const commune = communes.find(({ code }) => code === place.commune)
  // Asking for shipping to a place that does not exist would be refused.
  const to = communes.length > 0 && place.province ? { province_code: place.province } : {}
  const cart = await readCart(cartId, { ...to, ...(commune && { commune_code: commune.code }), vouchers })
  return cart && { cart, communes }
}
