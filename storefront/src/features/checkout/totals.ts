import type { CartPage, CartStall, ShippingOption } from "@san-ocop/kit/http/checkout"
import { shippingField } from "./checkout-state"

/** Chosen shipping option by seller; a seller left out gets the cheapest. */
export type Choices = Readonly<Record<string, string | undefined>>

/** The choices among a form's values. */
export const choicesOf = (values: Readonly<Record<string, string>>, cart: CartPage): Choices =>
  Object.fromEntries(cart.stalls.map(({ seller_id }) => [seller_id, values[shippingField(seller_id)] || undefined]))

/** The stall's chosen option, the cheapest one without a choice that exists; null before a province is given. */
export function chosenOption(stall: CartStall, choices: Choices): ShippingOption | null {
  const chosen = stall.shipping_options.find(({ id }) => id === choices[stall.seller_id])
  const cheapest = [...stall.shipping_options].sort((a, b) => a.price - b.price)[0]
  return chosen ?? cheapest ?? null
}

export type Totals = { items: number; shipping: number; discount: number; total: number }

/** What vouchers take of a stall's order, sent in the chosen way, in dong. */
export const discountOf = (stall: CartStall, choices: Choices): number =>
  stall.discounts.reduce((sum, { amount }) => sum + amount, chosenOption(stall, choices)?.discount ?? 0)

/** Whether the shipping may still change with the commune, which was not chosen yet. */
export const awaitsCommune = (cart: CartPage, choices: Choices): boolean =>
  cart.stalls.some((stall) => chosenOption(stall, choices)?.awaits_commune === true)

/** What the person will pay, in dong; null until every stall has a price for sending. */
export function totalsOf(cart: CartPage, choices: Choices): Totals | null {
  const options = cart.stalls.map((stall) => chosenOption(stall, choices))
  if (options.length === 0 || options.some((option) => option === null)) return null
  const shipping = options.reduce((sum, option) => sum + (option?.price ?? 0), 0)
  const discount = cart.stalls.reduce((sum, stall) => sum + discountOf(stall, choices), 0)
  return { items: cart.item_total, shipping, discount, total: cart.item_total + shipping - discount }
}
