import "server-only"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import { publishableKey } from "@/shared/env"
import { backend, orNull } from "@/shared/medusa/backend"

/** Headers of every cart call: the key of the national sales channel. */
export const storeHeaders = (): Record<string, string> => ({ "x-publishable-api-key": publishableKey() })

const cartPath = (id: string): string => `/store/carts/${encodeURIComponent(id)}`

/**
 * A change answers no more of the cart than its id. Medusa would else read all of it anew, with its products and reckoned totals, by a dozen statements for
 * nobody: the pages show what `readCart` says.
 */
const change = () => ({ headers: storeHeaders(), query: { fields: "id" } })

/** Creates an empty cart and answers its id. */
export async function createCart(): Promise<string> {
  const { cart } = await backend.post<{ cart: { id: string } }>("/store/carts", { ...change(), json: {} })
  return cart.id
}

/** The cart by stalls, with shipping when a place is given, reckoned with the codes of vouchers; null when there is no such open cart. */
export const readCart = (
  id: string,
  { vouchers = [], ...place }: { province_code?: string; commune_code?: string; vouchers?: readonly string[] } = {},
): Promise<CartPage | null> => {
  const query = { ...place, ...(vouchers.length > 0 && { vouchers: vouchers.join(",") }) }
  return orNull(backend.get<CartPage>(`${cartPath(id)}/stalls`, { headers: storeHeaders(), query }))
}

export const addLine = (id: string, variantId: string, quantity: number): Promise<unknown> =>
  backend.post(`${cartPath(id)}/line-items`, { ...change(), json: { variant_id: variantId, quantity } })

export const changeLine = (id: string, lineId: string, quantity: number): Promise<unknown> =>
  backend.post(`${cartPath(id)}/line-items/${encodeURIComponent(lineId)}`, { ...change(), json: { quantity } })

export const removeLine = (id: string, lineId: string): Promise<unknown> =>
  backend.delete(`${cartPath(id)}/line-items/${encodeURIComponent(lineId)}`, change())

/** How many things a cart holds, all lines together. */
export const countItems = (cart: CartPage): number =>
  cart.stalls.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0)
